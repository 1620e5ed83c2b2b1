import { overlap } from './day-text';
import { fault, type Fault } from './fault';
import { groupBy } from './group-by';

/** A unit as it will be after the import. `row` is null for units the file does not speak of. */
export type FutureUnit = {
  id: string;
  row: number | null;
  code: string;
  name: string;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  fresh: boolean;
};

const periodOf = (unit: FutureUnit) => ({ from: unit.validFrom, to: unit.validTo });
const placeOf = (unit: FutureUnit) => ({
  ...unit,
  ...(unit.row === null ? { place: 'registry' as const } : {}),
});

/** Two units may have one code, but not in one period. */
function codesInForce(units: readonly FutureUnit[]): Fault[] {
  return [...groupBy(units, (unit) => unit.code).values()].flatMap((group) =>
    group
      .filter((unit) => unit.fresh)
      .flatMap((unit): Fault[] => {
        const other = group.find((one) => !one.fresh && overlap(periodOf(one), periodOf(unit)));
        return other
          ? [
              fault('plan.code-in-force', unit, {
                value: unit.code,
                other: other.name,
                from: other.validFrom ?? '?',
              }),
            ]
          : [];
      }),
  );
}

/** Siblings that are open at the same time have different names. */
function namesTaken(units: readonly FutureUnit[]): Fault[] {
  const open = units.filter((unit) => unit.validTo === null);
  return [...groupBy(open, (unit) => `${unit.parent}/${unit.name.toLowerCase()}`).values()].flatMap(
    (group) => {
      const stays = group.find((unit) => unit.row === null);
      if (!stays) return [];
      return group
        .filter((unit) => unit.row !== null)
        .map((unit) => fault('plan.name-taken', unit, { value: unit.name, other: stays.code }));
    },
  );
}

/** An open unit never hangs under a closed one: nobody could reach it, and nothing would reach it from above. */
function parentsClosed(units: readonly FutureUnit[]): Fault[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.flatMap((unit): Fault[] => {
    const parent = unit.parent ? byId.get(unit.parent) : undefined;
    const orphan = unit.validTo === null && parent !== undefined && parent.validTo !== null;
    return orphan ? [fault('parent.closed', placeOf(unit), { value: parent.code })] : [];
  });
}

/** Rules that the registry as a whole must keep after the import. */
export const checkPlan = (units: readonly FutureUnit[]): Fault[] =>
  [codesInForce, namesTaken, parentsClosed].flatMap((rule) => rule(units)); // prettier-ignore
