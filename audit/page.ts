import type { Payload, Where } from 'payload';

import { AUDIT } from './record';
import type { AuditRow } from './row';

/** A place in the log: the last row that was read. */
export type AuditCursor = { at: string; id: string };

type Page = { order: 'newest' | 'oldest'; after: AuditCursor | null; limit: number };

/** Rows behind the cursor; those of its own moment by their id. */
export function behind(order: Page['order'], { at, id }: AuditCursor): Where[] {
  const newest = order === 'newest';
  const [beyond, until] = newest
    ? (['less_than', 'less_than_equal'] as const)
    : (['greater_than', 'greater_than_equal'] as const);
  return [
    { at: { [until]: at } },
    { or: [{ at: { [beyond]: at } }, { and: [{ at: { equals: at } }, { id: { [beyond]: id } }] }] },
  ];
}

/**
 * A page of the log by its place, never by a number of rows to skip: the thousandth costs what the first does.
 * @param where from `filterWhere`: access is decided there
 */
export async function auditPage(
  payload: Payload,
  where: Where,
  { order, after, limit }: Page,
): Promise<AuditRow[]> {
  const { docs } = await payload.db.find<AuditRow>({
    collection: AUDIT,
    where: { and: [where, ...(after ? behind(order, after) : [])] },
    sort: order === 'newest' ? ['-at', '-id'] : ['at', 'id'],
    limit,
    pagination: false,
  });
  return docs.map((row) => ({ ...row, id: String(row.id), at: new Date(row.at).toISOString() }));
}
