import type { ExistingUnit } from './existing';
import type { Plan } from './plan-types';

/** The registry after a plan, for tests of the pure half. Moves set the parent only. */
export function applyInMemory(existing: readonly ExistingUnit[], plan: Plan): ExistingUnit[] {
  const patches = new Map(plan.patches.map((patch) => [patch.id, patch.data]));
  const parents = new Map(plan.move.map((line) => [line.id, line.parent]));
  const kept = existing.map((unit) => ({
    ...unit,
    ...patches.get(unit.id),
    parent: parents.get(unit.id) ?? unit.parent,
  }));
  return [...kept, ...plan.add];
}
