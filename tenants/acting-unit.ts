import { Forbidden, type PayloadRequest } from 'payload';

import { mayIn, reaches, type Actor } from './actor';
import { requestActor } from './request-actor';
import { can, type Capability } from './roles';
import { vietnamDay } from './day';
import { isClosed, type UnitTree } from './unit-tree';

/** Header and cookie in which the admin says for which unit a new document is written. Neither ever moves a document. */
export const UNIT_HEADER = 'x-lt-unit';
export const UNIT_COOKIE = 'lt-unit';

function cookieUnit(headers: Headers | undefined): string | null {
  const match = /(?:^|;\s*)lt-unit=([A-Za-z0-9-]{1,64})/.exec(headers?.get('cookie') ?? '');
  return match?.[1] ?? null;
}

/** The unit that a request names: in the header, and the one selected in the admin. Neither says that somebody may. */
export const chosenUnit = ({ headers }: PayloadRequest): { asked: string | null; selected: string | null } => ({
  asked: headers?.get(UNIT_HEADER) || null,
  selected: cookieUnit(headers),
}); // prettier-ignore

/** The actor's own unit in which he may do this: the first membership that allows it. */
export const homeUnit = (actor: Actor | null, capability: Capability): string | null =>
  actor?.memberships.find((row) => can(row.role, capability) && reaches(row, row.unit, row.scope))
    ?.unit ?? null;

/**
 * The unit a new document belongs to: the one asked for in the header (refused when the actor has no right in it), else
 * the one selected in the admin, else the actor's own.
 * @throws Forbidden when the actor may write nowhere, or not in the unit of the header
 */
export function actingUnit(req: PayloadRequest, tree: UnitTree, capability: Capability): string {
  const actor = requestActor(req);
  const today = vietnamDay(new Date());
  // Nothing new is written for a closed unit; what it has is kept up by its successor.
  const may = (unit: string) => {
    const found = tree.get(unit);
    return (
      found !== undefined &&
      !isClosed(found, today) &&
      mayIn(actor, capability, unit, tree.scope(unit))
    );
  };
  const { asked, selected } = chosenUnit(req);
  if (asked) {
    if (may(asked)) return asked;
    throw new Forbidden(req.t);
  }
  if (selected && may(selected)) return selected;
  const own = actor?.memberships.find((row) => can(row.role, capability) && may(row.unit));
  if (own) return own.unit;
  throw new Forbidden(req.t);
}
