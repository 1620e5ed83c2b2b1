import type { Payload, PayloadRequest } from 'payload';

import type { Level } from './levels';
import { getTree } from './tree';

/**
 * What the nearest ancestor-or-self of a unit laid down for the unit's level, all languages; null where nobody did.
 * @param req a change that has to see what its own transaction wrote
 */
export async function levelRow(
  payload: Payload,
  unit: string,
  req?: PayloadRequest,
): Promise<{ level: Level; row: Record<string, unknown> | null }> {
  const tree = await getTree(payload);
  const lineage = tree.lineage(unit);
  const level = lineage[lineage.length - 1]?.level ?? 'commune';
  const { docs } = await payload.find({
    collection: 'level-settings', depth: 0, limit: 4, pagination: false, overrideAccess: true, locale: 'all', req,
    where: { and: [{ steward: { in: lineage.map(({ id }) => id) } }, { level: { equals: level } }] },
  }); // prettier-ignore
  const rows = docs as unknown as Record<string, unknown>[];
  const nearest = [...lineage]
    .reverse()
    .flatMap(({ id }) => rows.filter((row) => String(row.steward) === id))[0];
  return { level, row: nearest ?? null };
}
