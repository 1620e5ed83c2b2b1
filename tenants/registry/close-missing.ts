import type { ExistingUnit } from './existing';
import type { Succession } from './incoming';
import type { Match } from './match';

function rootOf(unit: ExistingUnit, byId: ReadonlyMap<string, ExistingUnit>): ExistingUnit {
  let top = unit;
  for (let up = top.parent; up; up = top.parent) {
    const above = byId.get(up);
    if (!above || above === unit) break;
    top = above;
  }
  return top;
}

/**
 * Open units that the file does not have, in the trees it speaks of: the tree of its top unit, and the trees of the
 * units that went into its units (a province that merged into another). Other provinces are left alone.
 * @param on last day; units that began later are left alone
 */
export function missingUnits(
  matches: readonly Match[],
  existing: readonly ExistingUnit[],
  successions: readonly Succession[],
  on: string,
): ExistingUnit[] {
  const byId = new Map(existing.map((unit) => [unit.id, unit]));
  const gone = new Set(successions.map((row) => row.from));
  const named = new Set(matches.map(({ old }) => old?.id));
  const spoken = existing.filter(
    (unit) => named.has(unit.id) || (gone.has(unit.code) && unit.validTo === null),
  );
  const roots = new Set(spoken.map((unit) => rootOf(unit, byId).id));
  return existing.filter(
    (unit) =>
      unit.validTo === null &&
      (unit.validFrom === null || unit.validFrom <= on) &&
      !named.has(unit.id) &&
      roots.has(rootOf(unit, byId).id),
  );
}
