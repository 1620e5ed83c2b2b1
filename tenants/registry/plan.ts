import { addUnits } from './add-units';
import { checkPlan, type FutureUnit } from './check-plan';
import { missingUnits } from './close-missing';
import { compareUnits } from './compare-units';
import { addDays } from './day-text';
import type { ExistingUnit } from './existing';
import { fault } from './fault';
import { byRow } from './fault-order';
import type { RegistryFile } from './incoming';
import { linkUnits } from './link-units';
import { matchUnits, type Match } from './match';
import type { Plan, PlanOptions, PlanResult, UnitPatch } from './plan-types';
import { writeLinks } from './write-links';

/**
 * Compares a file with the registry. Pure.
 * Units are closed only when their row has `validTo`, or with `closeMissing`. Addresses of units that exist stay.
 * @returns what to write, or every reason why the file does not fit the registry; never both
 */
export function planImport(
  file: RegistryFile,
  existing: readonly ExistingUnit[],
  options: PlanOptions,
): PlanResult {
  const { day } = file;
  const matches = matchUnits(file.units, existing, day);
  const ids = new Map(matches.map((match) => [match, match.old?.id ?? options.newId()]));
  const idOf = (match: Match): string => ids.get(match)!;
  const parentOf = parentFinder(matches, existing, idOf);
  const byId = new Map(existing.map((unit) => [unit.id, unit]));

  const add = addUnits(matches, existing, day, idOf, parentOf);
  const { patches, faults, ...found } = compareUnits(matches, byId, day, parentOf, options);
  const plan: Plan = { day, add, ...found, patches: [] };

  if (options.closeMissing) {
    const on = options.closeMissing.on ?? addDays(day, -1);
    const whole = file.units.some((unit) => unit.parentCode === null);
    if (!whole) faults.push(fault('file.partial-close'));
    for (const old of missingUnits(matches, existing, file.successions, on)) {
      plan.close.push({ id: old.id, code: old.code, name: old.name, on });
      patches.set(old.id, { validTo: on });
    }
  }
  const future = futureUnits(matches, plan, patches, existing, idOf, parentOf);
  faults.push(...checkPlan(future));
  writeLinks(linkUnits(file.successions, matches, future, day, idOf), plan, patches, byId);
  if (faults.length > 0) return { plan: null, faults: byRow(faults) };
  plan.patches = [...patches].map(([id, data]) => ({ id, data }));
  return { plan, faults: [] };
}

/** Id of the parent of an incoming unit: a unit of the file, else an open one of the registry. */
function parentFinder(
  matches: readonly Match[],
  existing: readonly ExistingUnit[],
  idOf: (match: Match) => string,
) {
  const here = new Map(matches.map((match) => [match.unit.code, match]));
  // Where a code has a closed and an open row, the open one has the children.
  for (const match of matches) if (match.unit.validTo === null) here.set(match.unit.code, match);
  const open = new Map(
    existing.filter((unit) => unit.validTo === null).map((unit) => [unit.code, unit.id]),
  );
  return ({ unit }: Match): string | null => {
    if (unit.parentCode === null) return null;
    const match = here.get(unit.parentCode);
    return match ? idOf(match) : (open.get(unit.parentCode) ?? null);
  };
}

/** Every unit as it will be after the import. */
function futureUnits(
  matches: readonly Match[],
  plan: Plan,
  patches: ReadonlyMap<string, UnitPatch>,
  existing: readonly ExistingUnit[],
  idOf: (match: Match) => string,
  parentOf: (match: Match) => string | null,
): FutureUnit[] {
  const rows = new Map(matches.map((match) => [idOf(match), match]));
  const kept = existing.map((old): FutureUnit => {
    const match = rows.get(old.id);
    const patch = patches.get(old.id);
    const { id, code, validFrom } = old;
    return {
      id, code, validFrom, fresh: false,
      row: match?.unit.row ?? null,
      name: patch?.name ?? old.name,
      parent: (match && parentOf(match)) ?? old.parent,
      validTo: patch?.validTo ?? old.validTo,
    }; // prettier-ignore
  });
  const fresh = plan.add.map((unit) => ({
    ...unit,
    row: rows.get(unit.id)!.unit.row,
    fresh: true,
  }));
  return [...kept, ...fresh];
}
