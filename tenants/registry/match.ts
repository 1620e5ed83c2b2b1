import { overlap } from './day-text';
import type { ExistingUnit } from './existing';
import type { IncomingUnit } from './incoming';

/** An incoming unit with the registry's unit it stands for; null when it is new. */
export type Match = { unit: IncomingUnit; old: ExistingUnit | null };

/** First day of an incoming unit: its own, else the list's. */
export const startOf = (unit: IncomingUnit, day: string): string => unit.validFrom ?? day;

function standsFor(unit: IncomingUnit, old: ExistingUnit, day: string): boolean {
  if (old.level !== unit.level) return false;
  // Codes are used again after reforms: a unit with a first day of its own is the one established on that day.
  if (unit.validFrom !== null) return old.validFrom === unit.validFrom;
  return overlap({ from: old.validFrom, to: old.validTo }, { from: day, to: unit.validTo });
}

/** Matches by code and period at the same level. Where a code has several units in the period, the open one wins. */
export function matchUnits(units: readonly IncomingUnit[], existing: readonly ExistingUnit[], day: string): Match[] {
  const byCode = new Map<string, ExistingUnit[]>();
  for (const old of existing) byCode.set(old.code, [...(byCode.get(old.code) ?? []), old]);
  const claimed = new Set<string>();
  return units.map((unit) => {
    const fitting = (byCode.get(unit.code) ?? []).filter((old) => !claimed.has(old.id) && standsFor(unit, old, day));
    const old =
      fitting.find((one) => one.validFrom === startOf(unit, day)) ?? fitting.find((one) => one.validTo === null) ?? fitting[0] ?? null;
    if (old) claimed.add(old.id);
    return { unit, old };
  });
} // prettier-ignore
