import type { Endpoint, PayloadRequest } from 'payload';

import { exportAudit } from '@/audit/export';
import { filterWhere } from '@/audit/filter';
import { isKind } from '@/audit/kind';
import { kindsOf } from '@/audit/kinds-of';
import { periodOf } from '@/audit/period';
import { AUDIT, recordAudit } from '@/audit/record';
import { hasNul } from '@/security/has-nul';
import { homeUnit } from '@/tenants/acting-unit';
import { hasAnywhere } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { readItem } from '../audit/address';

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** Pieces of text as a body; the reader's pace decides how fast the next one is asked for. */
function stream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function answer(req: PayloadRequest): Promise<Response> {
  const actor = requestActor(req);
  if (!actor) return refuse(401, req.t('error:unauthorized'));
  if (!hasAnywhere(actor, 'audit.read')) return refuse(403, req.t('error:notAllowedToPerformAction'));
  const [from, to] = [req.searchParams.get('from'), req.searchParams.get('to')];
  const period = periodOf(from, to);
  if (!period) return refuse(400, 'Ngày phải có dạng 2024-12-31. / Days must look like 2024-12-31.');
  const asked = (name: string): string | null => req.searchParams.get(name) || null;
  const [unit, person, chosen, item] = [asked('unit'), asked('person'), asked('kind'), asked('item')];
  const [kind, document] = [isKind(chosen) ? chosen : null, readItem(item)];
  if (hasNul(req.searchParams) || chosen !== kind || (item && !document)) return refuse(400, 'Bộ lọc không hợp lệ. / The filter is not valid.');
  const where = filterWhere(actor, await getTree(req.payload), { unit, person, kinds: kindsOf(kind), document, period });
  if (!where) return refuse(404, req.t('error:notFound'));
  // Before the first row leaves: whoever breaks off halfway has read what he has.
  await recordAudit(req, {
    action: 'audit.export', collection: AUDIT, document: null, unit: unit ?? homeUnit(actor, 'audit.read'),
    after: { unit, from, to, person, kind, item }, note: `${from || '…'} – ${to || '…'}`,
  });
  return new Response(stream(exportAudit(req, where)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="nhat-ky-${vietnamDay(new Date())}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
} // prettier-ignore

/**
 * `GET /api/lt/audit/export?from=YYYY-MM-DD&to=YYYY-MM-DD&unit=<id>`: the log as CSV; of a unit with everything below it,
 * or of all that the person administers; further `person`, `kind`, `item` (`articles:<id>`), as on the screen.
 */
export const auditExport: Endpoint = { path: '/lt/audit/export', method: 'get', handler: answer };
