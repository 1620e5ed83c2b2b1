import type { Payload, Where } from 'payload';

import { AUDIT } from './record';
import type { AuditRow } from './row';

/** Rows of the log as the database holds them, oldest first. */
export async function auditRows(payload: Payload, where: Where = {}): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: AUDIT, where, sort: ['at', 'id'], limit: 0, pagination: false,
  }); // prettier-ignore
  return docs.map((row) => ({
    ...row,
    id: String(row.id),
    actorUnit: row.actorUnit ? String(row.actorUnit) : null,
    origin: row.origin ? String(row.origin) : null,
    steward: row.steward ? String(row.steward) : null,
  }));
}

/** Rows about one document. */
export const rowsOf = (payload: Payload, collection: string, document: string): Promise<AuditRow[]> =>
  auditRows(payload, {
    and: [{ collectionSlug: { equals: collection } }, { document: { equals: document } }],
  }); // prettier-ignore
