import { isAbove, type Level } from '../levels';
import { overlap, type Period } from './day-text';
import { fault, type Fault } from './fault';
import { groupBy } from './group-by';
import type { IncomingUnit } from './incoming';

/** A unit that the registry has already; a file may hang its units under it. */
export type KnownUnit = {
  code: string;
  level: Level;
  validFrom: string | null;
  validTo: string | null;
};

const period = (unit: IncomingUnit, day: string): Period => ({
  from: unit.validFrom ?? day,
  to: unit.validTo,
});

/** Units of a group that share a day with an earlier one of it. */
function clashes(group: readonly IncomingUnit[], day: string) {
  return group.flatMap((unit, index) => {
    const other = group.slice(0, index).find((one) => overlap(period(one, day), period(unit, day)));
    return other ? [{ unit, other }] : [];
  });
}

type Rule = {
  key: 'code.duplicate' | 'name.duplicate' | 'slug.duplicate' | 'label.duplicate';
  of: (unit: IncomingUnit) => string | null; // null: nothing to compare
  shown: (unit: IncomingUnit) => string;
};

const among = (unit: IncomingUnit, value: string | null) =>
  value === null ? null : `${unit.parentCode}/${value}`;

const RULES: readonly Rule[] = [
  { key: 'code.duplicate', of: (unit) => unit.code, shown: (unit) => unit.code },
  {
    key: 'name.duplicate',
    of: (unit) => among(unit, unit.name.toLowerCase()),
    shown: (unit) => unit.name,
  },
  { key: 'slug.duplicate', of: (unit) => among(unit, unit.slug), shown: (unit) => unit.slug ?? '' },
  {
    key: 'label.duplicate',
    of: (unit) => among(unit, unit.hostLabel),
    shown: (unit) => unit.hostLabel ?? '',
  },
];

/** Codes, and names, address parts and labels among siblings, that two rows of one time share. */
export const checkDuplicates = (units: readonly IncomingUnit[], day: string): Fault[] =>
  RULES.flatMap((rule) =>
    [...groupBy(units, rule.of)]
      .filter(([key, group]) => key !== null && group.length > 1)
      .flatMap(([, group]) => clashes(group, day))
      .map(({ unit, other }) =>
        fault(rule.key, unit, { value: rule.shown(unit), other: other.row }),
      ),
  );

type ParentIndex = (unit: IncomingUnit) => IncomingUnit | undefined;

/** Finds the parent of a unit: the row with its parent's code that exists at the unit's first day, else any. */
export function parentIndex(units: readonly IncomingUnit[], day: string): ParentIndex {
  const byCode = groupBy(units, (unit) => unit.code);
  return (unit) => {
    if (unit.parentCode === null) return undefined;
    const rows = byCode.get(unit.parentCode) ?? [];
    return rows.find((row) => overlap(period(row, day), period(unit, day))) ?? rows[0];
  };
}

function loopFrom(unit: IncomingUnit, parentOf: ParentIndex): string[] {
  const codes = [unit.code];
  const seen = new Set([unit]);
  for (let up = parentOf(unit); up; up = parentOf(up)) {
    if (up === unit) return [...codes, unit.code];
    if (seen.has(up)) return [];
    seen.add(up);
    codes.push(up.code);
  }
  return [];
}

/** Missing parents, parents that are not above, loops. Levels may be skipped. */
export function checkParents(units: readonly IncomingUnit[], day: string, known: readonly KnownUnit[]): Fault[] {
  const parentOf = parentIndex(units, day);
  return units.flatMap((unit): Fault[] => {
    if (unit.parentCode === null) return [];
    const above =
      parentOf(unit) ?? known.find((one) => one.code === unit.parentCode && overlap({ from: one.validFrom, to: one.validTo }, period(unit, day)));
    if (!above) return [fault('parent.missing', unit, { value: unit.parentCode })];
    const loop = loopFrom(unit, parentOf);
    if (loop.length > 0) return [fault('parent.cycle', unit, { codes: loop.join(' → ') })];
    if (isAbove(above.level, unit.level)) return [];
    return [fault('parent.level', unit, { value: unit.parentCode, parentLevel: above.level, level: unit.level })];
  });
} // prettier-ignore

/** A whole file has one top unit; a part of the tree may have none, when the registry has the parents. */
export function checkRoots(units: readonly IncomingUnit[], known: readonly KnownUnit[]): Fault[] {
  const roots = units.filter((unit) => unit.parentCode === null);
  if (roots.length > 1) {
    return [
      fault(
        'file.many-roots',
        {},
        { count: roots.length, codes: roots.map((unit) => unit.code).join(', ') },
      ),
    ];
  }
  return roots.length === 0 && known.length === 0 ? [fault('file.no-root')] : [];
}
