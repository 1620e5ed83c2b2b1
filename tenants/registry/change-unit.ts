import { addDays } from './day-text';
import type { ExistingUnit } from './existing';
import { fault, type Fault } from './fault';
import type { IncomingUnit } from './incoming';
import type { UnitPatch } from './plan-types';

/** First day of a unit's present name. */
export function nameSince(old: ExistingUnit): string | null {
  const last = old.names.reduce<string | null>(
    (day, row) => (row.to && (!day || row.to > day) ? row.to : day),
    null,
  );
  return last ? addDays(last, 1) : old.validFrom;
}

const FIELDS = ['shortName', 'nameEn', 'shortNameEn', 'type'] as const;

/** Values that differ. An empty English name in the file never erases one of the registry. */
function differences(unit: IncomingUnit, old: ExistingUnit): UnitPatch {
  const patch: UnitPatch = {};
  for (const field of FIELDS)
    if (unit[field] && unit[field] !== old[field]) patch[field] = unit[field];
  if (unit.boundary && JSON.stringify(unit.boundary) !== JSON.stringify(old.boundary ?? null)) {
    patch.boundary = unit.boundary;
  }
  return patch;
}

export type UnitChange = { patch: UnitPatch; renamed: boolean; fault: Fault | null };

/**
 * What a file changes in the names and the boundary of a unit. A new name from a later day leaves the former one in the
 * history; from the same day it corrects the entry; a list older than the present name is refused.
 * The unit's addresses stay: links to them are kept, whatever it is called.
 * @param day the day from which the list holds
 */
export function changeUnit(unit: IncomingUnit, old: ExistingUnit, day: string): UnitChange {
  const patch = differences(unit, old);
  if (unit.name === old.name) return { patch, renamed: false, fault: null };
  const since = nameSince(old);
  const on = unit.validFrom ?? day;
  if (since !== null && on < since) {
    return { patch: {}, renamed: false, fault: fault('plan.older-than-registry', unit, { day: on, other: old.name, from: since }) };
  }
  patch.name = unit.name;
  if (on === since) return { patch, renamed: false, fault: null };
  const { name, shortName, nameEn } = old;
  patch.names = [...old.names, { name, shortName, nameEn, from: since, to: addDays(on, -1) }];
  return { patch, renamed: true, fault: null };
} // prettier-ignore
