import type { Payload, Where } from 'payload';

import { newIdOfDay } from '@/database/new-id';
import { groupBy } from '@/tenants/registry/group-by';
import { getTree } from '@/tenants/tree';

import type { PendingMiss } from './pending';
import { MISSES, MOST_ROWS, type MissRow } from './row';

const keyOf = ({ unit, kind, week, text }: PendingMiss): string => [unit, kind, week, text].join(' '); // prettier-ignore

/** Adds to a row by one statement, so that no count of another process is lost. */
const addTo = (payload: Payload, key: string, count: number) =>
  payload.db.updateOne({ collection: MISSES, where: { key: { equals: key } }, data: { count: { $inc: count } }, returning: false }); // prettier-ignore

/** Which of some keys have a row. */
async function knownOf(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const { docs } = await payload.db.find<MissRow & { key: string }>({
    collection: MISSES, pagination: false, limit: keys.length, where: { key: { in: keys } }, select: { key: true },
  }); // prettier-ignore
  return new Set(docs.map(({ key }) => key));
}

/** Writes counts of one site, week and kind: those that have a row, and new ones while there is room. */
async function writeGroup(payload: Payload, group: readonly PendingMiss[]): Promise<void> {
  const [first] = group;
  const tree = await getTree(payload);
  if (!first || !tree.get(first.unit)) return;
  const { unit, kind, week } = first;
  const known = await knownOf(payload, group.map(keyOf));
  const where: Where = { and: [{ site: { equals: unit } }, { week: { equals: week } }, { kind: { equals: kind } }] }; // prettier-ignore
  let room = MOST_ROWS - (await payload.db.count({ collection: MISSES, where })).totalDocs;
  for (const miss of group) {
    const key = keyOf(miss);
    const { count, text } = miss;
    if (known.has(key)) {
      await addTo(payload, key, count);
    } else if (room > 0) {
      room -= 1;
      const data = { key, kind, site: unit, week, text, count, steward: unit, origin: unit, scope: tree.scope(unit) }; // prettier-ignore
      try {
        await payload.db.create({ collection: MISSES, customID: newIdOfDay(payload, week), data, returning: false }); // prettier-ignore
      } catch (error) {
        // Another process made the row at this moment.
        if (!(await knownOf(payload, [key])).has(key)) throw error;
        await addTo(payload, key, count);
      }
    }
  }
}

/** Writes counts that waited: two questions for each site, week and kind, and one statement for each count. */
export async function writeMisses(payload: Payload, misses: readonly PendingMiss[]): Promise<void> {
  const groups = groupBy(misses, ({ unit, kind, week }) => [unit, kind, week].join(' '));
  for (const group of groups.values()) await writeGroup(payload, group);
}
