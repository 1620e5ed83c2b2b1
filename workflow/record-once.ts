import type { PayloadRequest } from 'payload';

import type { AuditEntry } from '@/audit/entry';
import { AUDIT, recordAudit } from '@/audit/record';

type Row = { id: string; after?: { due?: unknown } | null };

/**
 * Writes what the worker does to an item at a moment into the log, once: on SQLite an attempt that a crash ended may have
 * come as far as this row.
 * @param due the moment, milliseconds since 1970
 */
export async function recordOnce(
  req: PayloadRequest,
  entry: AuditEntry & { collection: string; document: string },
  due: number,
): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({
    collection: AUDIT, req, limit: 20, pagination: false, sort: '-at', select: { after: true },
    where: { and: [{ collectionSlug: { equals: entry.collection } }, { document: { equals: entry.document } }, { action: { equals: entry.action } }] },
  }); // prettier-ignore
  if (docs.some(({ after }) => after?.due === due)) return;
  await recordAudit(req, { ...entry, after: { ...(entry.after as object), due } });
}
