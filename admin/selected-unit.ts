import { homeUnit, UNIT_COOKIE } from '@/tenants/acting-unit';
import { mayIn, reaches, type Actor } from '@/tenants/actor';
import { REACH, ROLES, type Role } from '@/tenants/roles';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

/** Cookie that widens lists from the chosen unit to everything below it. It decides what is shown, never who may. */
export const BELOW_COOKIE = 'lt-below';

/** The unit somebody works for at the moment, what he is there, and how far his lists reach. */
export type SelectedUnit = {
  unit: TreeUnit;
  /** roles that reach this unit, the most powerful first */
  roles: Role[];
  /** whether lists show the units below as well */
  below: boolean;
  /** whether he has a role that reaches below and there is something below */
  mayBelow: boolean;
};

const cookie = (header: string | null | undefined, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=([A-Za-z0-9-]{1,64})`).exec(header ?? '')?.[1] ?? null;

/**
 * The chosen unit of the admin: the cookie's when the person may read there, else his own first one.
 * @param cookies the request's Cookie header
 */
export function selectedUnit(
  actor: Actor | null,
  tree: UnitTree,
  cookies: string | null | undefined,
): SelectedUnit | null {
  const chosen = cookie(cookies, UNIT_COOKIE);
  const may =
    chosen && tree.get(chosen) && mayIn(actor, 'content.read', chosen, tree.scope(chosen));
  const unit = tree.get(may ? chosen : homeUnit(actor, 'content.read'));
  if (!unit || !actor) return null;
  const scope = tree.scope(unit.id);
  const rows = actor.memberships.filter((row) => reaches(row, unit.id, scope));
  const roles = [...ROLES].reverse().filter((role) => rows.some((row) => row.role === role));
  const mayBelow =
    roles.some((role) => REACH[role] === 'subtree') && tree.children(unit.id).length > 0;
  return { unit, roles, mayBelow, below: mayBelow && cookie(cookies, BELOW_COOKIE) === '1' };
}
