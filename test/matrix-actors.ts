import type { Level } from '@/tenants/levels';
import { ROLES, type Role } from '@/tenants/roles';
import type { User } from '@/payload-types';

import {
  EXPECTATIONS,
  REGISTRY_KEEPERS,
  type Expectation,
  type Grant,
  type Relation,
  type Row,
} from './matrix-expectations';
import { UNIT_KEYS, UNITS, type UnitKey, type World } from './world';

/** Somebody with one role in one unit; the visitor has neither. */
export type MatrixActor = {
  name: string;
  unit: UnitKey | null;
  role: Role | null;
  user: User | undefined;
};

/**
 * Whose people are tried. One unit of each level stands in every relation to the eight units that rows belong to; the runs
 * on MongoDB and `npm run test:quick` try the two that meet each relation, since the rules are the same code there.
 * `LT_PEOPLE=all npm test` tries everybody.
 */
const PEOPLE_OF: Record<string, readonly UnitKey[]> = {
  two: ['district', 'commune'],
  levels: ['province', 'district', 'commune'],
  all: UNIT_KEYS,
};
const tried: readonly UnitKey[] = PEOPLE_OF[process.env.LT_PEOPLE ?? 'levels']!;

/** The visitor and, with every role, the people of the units that are tried; with `all` those of every unit. */
export const actorsOf = (world: World, { all = false } = {}): MatrixActor[] => [
  { name: 'visitor', unit: null, role: null, user: undefined },
  ...(all ? UNIT_KEYS : tried).flatMap((unit) =>
    ROLES.map((role): MatrixActor => ({
      name: `${role} of ${unit}`,
      unit,
      role,
      user: world.user[unit][role],
    })),
  ),
];

const above = (key: UnitKey): UnitKey[] => {
  const { parent } = UNITS[key];
  return parent ? [parent, ...above(parent)] : [];
};

/** How `target` stands to `own`, from the plan of the world alone: nothing of the application is asked. */
export function relationOf(own: UnitKey, target: UnitKey): Relation {
  if (own === target) return 'self';
  if (above(target).includes(own)) return 'below';
  return above(own).includes(target) ? 'above' : 'other';
}

type Operation = 'create' | 'read' | 'update' | 'publish' | 'bin' | 'erase' | 'unlock';

export const levelOf = (key: UnitKey): Level => UNITS[key].level;

/** What the table says about an actor, an operation and a row of a unit. */
export function expected(
  slug: string,
  operation: Operation,
  actor: MatrixActor,
  target: UnitKey,
  row?: Row,
): boolean {
  const rule: Expectation = EXPECTATIONS[slug]!;
  if (
    row &&
    actor.user &&
    rule.self?.includes(operation as 'read') &&
    row.id === String(actor.user.id)
  )
    return true;
  const grant: Grant | undefined = rule[operation];
  if (!actor.unit || !actor.role || !grant) return false;
  const relation = relationOf(actor.unit, target);
  if (operation === 'read' && row && rule.shared?.(row).includes(relation)) return true;
  if (!grant[actor.role]?.includes(relation)) return false;
  const writes = operation === 'create' || operation === 'update';
  if (writes && rule.levels && !rule.levels.includes(levelOf(target))) return false;
  return !(
    slug === 'units' &&
    operation === 'update' &&
    !REGISTRY_KEEPERS.includes(levelOf(actor.unit))
  );
}

/** The units a row belongs to. */
export function unitsOf(slug: string, world: World, row: Row): UnitKey[] {
  const rule = EXPECTATIONS[slug]!;
  if (!rule.unit) return [];
  const keyOf = (id: unknown) => UNIT_KEYS.filter((key) => world.unit[key] === String(id));
  if (rule.unit !== 'memberships') return keyOf(row[rule.unit]);
  return (row.memberships as { unit: unknown }[]).flatMap(({ unit }) => keyOf(unit));
}
