import type { PayloadRequest } from 'payload';

import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { newId } from '@/database/new-id';

import { bumpTree } from '../tree';
import type { ExistingUnit } from './existing';
import type { Plan } from './plan-types';
import { unitSearchText } from './search-text';
import { missingSites } from './site-rows';

/** Moves one unit with everything below it, in the transaction of `req`. Injected, so that the registry does not depend on the reorganisation. */
export type MoveUnit = (
  req: PayloadRequest,
  move: { unit: string; parent: string; on: string },
) => Promise<unknown>;

async function unitsWithSite(req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'sites', depth: 0, limit: 0, pagination: false, overrideAccess: true, req,
    select: { unit: true },
  }); // prettier-ignore
  return new Set(docs.map((doc) => String((doc as { unit: unknown }).unit)));
}

/** A patch with the search text that follows from it. */
function patched(unit: ExistingUnit, data: object): BulkDoc {
  return { ...data, id: unit.id, searchText: unitSearchText({ ...unit, ...data }) };
}

/**
 * Writes a plan in the transaction of `req`: new units, patches and sites in one go, then the moves, then the tree's
 * new version. On SQLite, which has no transactions, the first step is atomic by itself; a move that fails after it is
 * made up for by importing the file again.
 * @param existing the registry the plan was made for
 */
export async function applyPlan(
  req: PayloadRequest,
  plan: Plan,
  existing: readonly ExistingUnit[],
  moveUnit?: MoveUnit,
): Promise<{ sites: number }> {
  const byId = new Map(existing.map((unit) => [unit.id, unit]));
  const units = plan.add.map((unit): BulkDoc => ({ ...unit, searchText: unitSearchText(unit) }));
  const patches = plan.patches.map(({ id, data }) => patched(byId.get(id)!, data));
  const sites = missingSites([...existing, ...plan.add], await unitsWithSite(req), () =>
    newId(req.payload),
  );
  await bulkWrite(req, {
    inserts: [
      { collection: 'units', docs: units },
      { collection: 'sites', docs: sites },
    ],
    patches: [{ collection: 'units', docs: patches }],
  });
  for (const { id, parent, on } of plan.move) {
    if (!moveUnit) throw new Error('the plan moves units, but no service to move them was given');
    await moveUnit(req, { unit: id, parent, on });
  }
  // Also when there was nothing to write: on SQLite an earlier import may have died between its write and this line.
  await bumpTree(req);
  return { sites: sites.length };
}
