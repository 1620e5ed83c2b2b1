import { changeUnit } from './change-unit';
import type { ExistingUnit } from './existing';
import { fault, type Fault } from './fault';
import type { Match } from './match';
import type { Plan, PlanOptions, UnitPatch } from './plan-types';

export type Comparison = Pick<Plan, 'rename' | 'change' | 'move' | 'close' | 'unchanged'> & {
  patches: Map<string, UnitPatch>;
  faults: Fault[];
};

/**
 * What the file says differently of units that the registry has.
 * @param parentOf id of the parent of an incoming unit; null for the top one, which is never hung elsewhere
 */
export function compareUnits(
  matches: readonly Match[],
  existing: ReadonlyMap<string, ExistingUnit>,
  day: string,
  parentOf: (match: Match) => string | null,
  options: Pick<PlanOptions, 'canMove'>,
): Comparison {
  const result: Comparison = { rename: [], change: [], move: [], close: [], unchanged: 0, patches: new Map(), faults: [] };
  for (const match of matches) {
    const { unit, old } = match;
    if (!old) continue;
    const line = { id: old.id, code: old.code, name: old.name };
    const { patch, renamed, fault: found } = changeUnit(unit, old, day);
    if (found) result.faults.push(found);
    const fields = Object.keys(patch);
    if (renamed) result.rename.push({ ...line, to: unit.name, on: unit.validFrom ?? day });
    else if (fields.length > 0) result.change.push({ ...line, fields });
    if (unit.validTo && unit.validTo !== old.validTo) {
      patch.validTo = unit.validTo;
      result.close.push({ ...line, on: unit.validTo });
    }
    const parent = parentOf(match);
    const moved = parent !== null && parent !== old.parent;
    if (moved) {
      const fromCode = existing.get(old.parent ?? '')?.code ?? '–';
      result.move.push({ ...line, parent, fromCode, toCode: unit.parentCode ?? '–', on: day });
      if (!options.canMove) result.faults.push(fault('plan.no-move', unit, { from: fromCode, to: unit.parentCode ?? '–' }));
    }
    if (Object.keys(patch).length > 0) result.patches.set(old.id, patch);
    else if (!moved) result.unchanged += 1;
  }
  return result;
} // prettier-ignore
