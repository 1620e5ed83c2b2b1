import type { PayloadRequest } from 'payload';

import { bulkWrite } from '@/database/bulk-write';
import { raise } from '@/database/generations';
import { rescope } from '@/database/rescope';

import { forgetDirectory, SITES_KEY } from '../sites';
import { bumpTree, readTree } from '../tree';
import { keepAddresses } from './keep-addresses';
import { ownedCollections } from './owned-collections';
import { planMove, type Move } from './plan-move';
import type { RecordReorganisation } from './recorder';
import { ReorganisationRefused } from './refusal';

/**
 * Moves a unit with everything below it under another parent: parent, path and scope of the units; scope of documents,
 * versions, placements, sites and memberships; former addresses redirect. Broadcasts follow by themselves, because feed
 * keys are derived from the tree. For the system only: the caller decides who may.
 *
 * In the transaction of `req` on MongoDB. On SQLite each step heals on a retry: addresses first, then the tree, then
 * everything that is derived from it.
 * @param record of the audit log
 * @throws ReorganisationRefused
 */
export async function moveUnit(
  req: PayloadRequest,
  move: Move,
  record: RecordReorganisation,
): Promise<{ units: number }> {
  const before = await readTree(req);
  const plan = planMove(before, move);
  if (typeof plan === 'string') throw new ReorganisationRefused(plan, req.i18n?.language);
  const { units, after } = plan;
  await keepAddresses(req, before, after, units.map(({ id }) => id)); // prettier-ignore
  await bulkWrite(req, { inserts: [], patches: [{ collection: 'units', docs: units }] });
  await bumpTree(req);
  await rescope(req, { collections: ownedCollections(req.payload), units });
  await raise(req, [SITES_KEY]);
  forgetDirectory(req.payload);
  const { unit, parent, on } = move;
  const former = before.get(unit)?.parent ?? null;
  // A second run that completes the first changes nothing that a person did.
  if (former !== parent)
    await record(req, { verb: 'move', unit, concerned: [unit, ...(former ? [former] : [])], before: { parent: former }, after: { parent, on }, tree: after }); // prettier-ignore
  return { units: units.length };
}
