import type { PayloadRequest, Where } from 'payload';

import { getTree } from '@/tenants/tree';

import { canonicalJson } from './canonical';
import { BOM, csvLine } from './csv';
import { factsOf, type Around } from './facts';
import { auditPage, type AuditCursor } from './page';
import type { AuditRow } from './row';
import { auditSentence } from './sentence';
import { refsOf, readTitles } from './titles';

const PAGE = 500;

const HEADINGS = [
  'Số thứ tự', 'Thời điểm', 'Diễn giải', 'Việc đã làm', 'Đơn vị', 'Người thực hiện', 'Mã người thực hiện', 'Vai trò', 'Đơn vị của người thực hiện',
  'Loại nội dung', 'Mã nội dung', 'Trước', 'Sau', 'Ghi chú', 'Mã băm',
]; // prettier-ignore

const json = (value: unknown): string => value === null || value === undefined ? '' : canonicalJson(value); // prettier-ignore

function line(row: AuditRow, around: Around): string {
  const { tree, language } = around;
  const unit = (id: unknown) => (id ? (tree.get(String(id))?.name ?? String(id)) : '');
  return csvLine([
    row.seq, new Date(row.at).toISOString(), auditSentence(factsOf(row, around), language), row.action, unit(row.origin), row.actorName, row.actor, row.actorRole, unit(row.actorUnit),
    row.collectionSlug, row.document, json(row.before), json(row.after), row.note, row.hash,
  ]);
} // prettier-ignore

/**
 * Rows of the log, oldest first, as CSV in pieces of at most 500 rows: the log never lies whole in memory.
 * @param req whose titles of documents are shown
 * @param where from `filterWhere`
 */
export async function* exportAudit(req: PayloadRequest, where: Where): AsyncGenerator<string> {
  const tree = await getTree(req.payload);
  const language = req.i18n.language === 'en' ? 'en' : 'vi';
  yield BOM + csvLine(HEADINGS);
  for (let after: AuditCursor | null = null; ; ) {
    const rows: AuditRow[] = await auditPage(req.payload, where, { order: 'oldest', after, limit: PAGE });
    const last = rows.at(-1);
    if (!last) return;
    const around = { req, tree, language, titles: await readTitles(req, refsOf(rows), language) } as const;
    yield rows.map((row) => line(row, around)).join('');
    if (rows.length < PAGE) return;
    after = last;
  }
} // prettier-ignore
