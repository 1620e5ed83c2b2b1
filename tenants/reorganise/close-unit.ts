import type { PayloadRequest } from 'payload';

import { bulkWrite, type BulkDoc } from '@/database/bulk-write';
import { raise } from '@/database/generations';

import { forgetDirectory, SITES_KEY } from '../sites';
import { bumpTree, readTree } from '../tree';
import { isClosed, type TreeUnit, type UnitTree } from '../unit-tree';
import type { RecordReorganisation } from './recorder';
import { ReorganisationRefused, type ReorganisationFault } from './refusal';

export type Closing = {
  unit: string;
  /** its last day, YYYY-MM-DD */
  on: string;
  /** the units it goes into */
  successors: readonly string[];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function faultOf(tree: UnitTree, { unit, on, successors }: Closing): ReorganisationFault | null {
  const closing = tree.get(unit);
  if (!closing) return 'unknownUnit';
  if (
    !DAY.test(on) ||
    Number.isNaN(Date.parse(on)) ||
    (closing.validFrom !== null && on < closing.validFrom)
  )
    return 'badDay';
  // Open on the day after: whatever ends with the unit, or before it, does not stand in the way.
  const outlives = ({ validTo }: TreeUnit) => validTo === null || validTo > on;
  if (tree.children(unit).some(outlives)) return 'hasChildren';
  const heirs = successors.map((id) => tree.get(id));
  return heirs.every((heir) => heir !== undefined && heir.id !== unit && !isClosed(heir, on))
    ? null
    : 'badSuccessor';
}

/**
 * Closes a unit after its last day. It is never deleted: its site stays readable, its texts keep their origin; after that
 * day it receives nothing. Successors and predecessors are written on both sides. Idempotent.
 * @param record of the audit log
 * @throws ReorganisationRefused
 */
export async function closeUnit(
  req: PayloadRequest,
  closing: Closing,
  record: RecordReorganisation,
): Promise<void> {
  const tree = await readTree(req);
  const fault = faultOf(tree, closing);
  if (fault) throw new ReorganisationRefused(fault, req.i18n?.language);
  const successors = [...new Set(closing.successors)];
  const docs: BulkDoc[] = [{ id: closing.unit, validTo: closing.on, successors }];
  for (const heir of successors) {
    const predecessors = [...new Set([...tree.get(heir)!.predecessors, closing.unit])];
    docs.push({ id: heir, predecessors });
  }
  await bulkWrite(req, { inserts: [], patches: [{ collection: 'units', docs }] });
  await bumpTree(req);
  await raise(req, [SITES_KEY]);
  forgetDirectory(req.payload);
  const { unit, on } = closing;
  const former = tree.get(unit)?.validTo ?? null;
  if (former === on) return;
  await record(req, { verb: 'close', unit, concerned: [unit, ...successors], before: { validTo: former }, after: { validTo: on, successors }, tree }); // prettier-ignore
}
