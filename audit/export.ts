import type { PayloadRequest, Where } from 'payload';

import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { canonicalJson } from './canonical';
import { BOM, csvLine } from './csv';
import type { Period } from './period';
import { AUDIT } from './record';
import type { AuditRow } from './row';

const PAGE = 500;

const HEADINGS = [
  'Số thứ tự', 'Thời điểm', 'Việc đã làm', 'Đơn vị', 'Người thực hiện', 'Mã người thực hiện', 'Vai trò', 'Đơn vị của người thực hiện',
  'Loại nội dung', 'Mã nội dung', 'Trước', 'Sau', 'Ghi chú', 'Mã băm',
]; // prettier-ignore

const json = (value: unknown): string => value === null || value === undefined ? '' : canonicalJson(value); // prettier-ignore

function line(tree: UnitTree, row: AuditRow): string {
  const unit = (id: unknown) => (id ? (tree.get(String(id))?.name ?? String(id)) : '');
  return csvLine([
    row.seq, new Date(row.at).toISOString(), row.action, unit(row.origin), row.actorName, row.actor, row.actorRole, unit(row.actorUnit),
    row.collectionSlug, row.document, json(row.before), json(row.after), row.note, row.hash,
  ]);
} // prettier-ignore

/**
 * The rows that the person of `req` may read, oldest first, as CSV in pieces of at most 500 rows: the log never lies whole
 * in memory. Pages by time; rows of the very moment at which one ended are asked for without those already given.
 */
export async function* exportAudit(req: PayloadRequest, { from, to }: Period): AsyncGenerator<string> {
  const tree = await getTree(req.payload);
  yield BOM + csvLine(HEADINGS);
  let since = from;
  let given: string[] = [];
  for (;;) {
    const and: Where[] = [
      ...(since ? [{ at: { greater_than_equal: since } }] : []),
      ...(to ? [{ at: { less_than: to } }] : []),
      ...(given.length > 0 ? [{ id: { not_in: given } }] : []),
    ];
    const { docs } = await req.payload.find({
      collection: AUDIT, where: { and }, sort: 'at', limit: PAGE, pagination: false, depth: 0,
      overrideAccess: false, user: req.user,
    });
    const rows = docs as unknown as AuditRow[];
    if (rows.length === 0) return;
    yield rows.map((row) => line(tree, row)).join('');
    if (rows.length < PAGE) return;
    const last = rows.at(-1)!.at;
    const same = rows.filter(({ at }) => at === last).map(({ id }) => String(id));
    given = last === since ? [...given, ...same] : same;
    since = last;
  }
} // prettier-ignore
