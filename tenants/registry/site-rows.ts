import type { BulkDoc } from '@/database/bulk-write';

import { scopeOf, type ScopeUnit } from '../scope';
import type { ExistingUnit } from './existing';

type Node = Pick<ExistingUnit, 'id' | 'level' | 'parent'>;

/**
 * A site for every unit that has none: the unit is its own origin and steward.
 * @param sites ids of the units that have a site
 */
export function missingSites(
  units: readonly Node[],
  sites: ReadonlySet<string>,
  newId: () => string,
): BulkDoc[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const lineage = (unit: Node): ScopeUnit[] => {
    const above = unit.parent ? byId.get(unit.parent) : undefined;
    return above ? [...lineage(above), unit] : [unit];
  };
  return units
    .filter((unit) => !sites.has(unit.id))
    .map((unit) => ({
      id: newId(),
      unit: unit.id,
      origin: unit.id,
      steward: unit.id,
      scope: scopeOf(lineage(unit)),
    }));
}
