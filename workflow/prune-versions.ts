import type { Payload } from 'payload';

import { recordAudit } from '@/audit/record';
import { agedVersions, type AgeCursor } from '@/database/aged-versions';
import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import type { ItemType } from './content';

/** What stays: the newest `keep` versions of an item, whatever their age, and everything younger than `days`. */
export type Retention = { keep: number; days: number };

const DAY = 86_400_000;
/** Versions deleted of one item at a time; what is left of it comes with its next aged version. */
const AT_ONCE = 100;

/** A whole item in the transaction that deletes: no edition may point to what is gone. */
async function pruneItem(
  payload: Payload,
  type: ItemType,
  parent: string,
  { keep }: Retention,
  before: string,
): Promise<number> {
  return inTransaction(payload, asSystem(), async (req) => {
    const { docs } = await payload.db.find<{ id: string; version: string }>({
      collection: 'editions', req, limit: 0, pagination: false, select: { version: true }, where: { item: { equals: parent } },
    }); // prettier-ignore
    const except = docs.map(({ version }) => version);
    const ids = await agedVersions(payload, type).prunable({ parent, keep, before, except, limit: AT_ONCE }); // prettier-ignore
    if (ids.length === 0) return 0;
    await payload.db.deleteVersions({ collection: type, req, where: { id: { in: ids } } });
    const main = await payload.db.findOne<{ id: string; steward?: unknown }>({
      collection: type, req, where: { id: { equals: parent } }, select: { steward: true },
    }); // prettier-ignore
    await recordAudit(req, {
      action: `${type}.prune-versions`, collection: type, document: parent, unit: main?.steward ? String(main.steward) : null,
      before: { versions: ids.length, until: before },
    }); // prettier-ignore
    return ids.length;
  });
}

/**
 * Deletes old drafts of items, walking through the versions by age: each is looked at once, when it grows old, so that a
 * run costs the same however many there are. Never the newest, one that was published, or one that an edition names.
 * @param after where the run before ended
 * @param limit how many versions are looked at
 * @returns where the next run begins; null at the end means that nothing old is left
 */
export async function pruneVersions(
  payload: Payload,
  type: ItemType,
  { after, limit, now, retention }: { after: AgeCursor; limit: number; now: number; retention: Retention },
): Promise<{ cursor: AgeCursor; more: boolean; deleted: number }> {
  const before = new Date(now - retention.days * DAY).toISOString();
  const aged = await agedVersions(payload, type).next(after, before, limit);
  let deleted = 0;
  for (const parent of new Set(aged.map((version) => version.parent)))
    deleted += await pruneItem(payload, type, parent, retention, before);
  const last = aged.at(-1);
  return { cursor: last ? { at: last.at, id: last.id } : after, more: aged.length === limit, deleted };
} // prettier-ignore
