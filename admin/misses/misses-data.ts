import type { PayloadRequest, Where } from 'payload';

import { readMisses } from '@/misses/read-misses';
import type { MissKind, MissRow } from '@/misses/row';
import { env } from '@/security/env';
import { anyOf } from '@/tenants/access';
import { mayIn, type Actor } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { heirsOf, inheritedUnits } from '@/tenants/heirs';
import { SCOPE_KEYS } from '@/tenants/levels';
import { scopeWhere } from '@/tenants/scope-where';
import { getDirectory } from '@/tenants/sites';
import type { UnitTree } from '@/tenants/unit-tree';
import { canonicalUrl, siteHref } from '@/tenants/urls';

import type { SelectedUnit } from '../selected-unit';
import { nameOf, type Language } from '../unit-view';

/** One thing that visitors did not find, as the screen shows it. */
export type MissView = {
  id: string;
  text: string;
  count: number;
  /** name of the unit whose site it was */
  unit: string;
  /** the search, or the address, on that site; null where it has none */
  href: string | null;
  /** old address for a redirect that the actor may make for the unit he works for; null where he may not */
  from: string | null;
};

/** Rows of a list; what was looked for less often than all of them is not shown. */
export const MOST_SHOWN = 50;

const KEEPS = 'redirects.manage';

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language; now: number };

/** Rows of the chosen unit, of what is below it when asked for, and of closed units whose sites it keeps up; if the actor may. */
function whoseOf({ actor, tree, now }: At, { unit, below }: SelectedUnit): Where | null {
  const day = vietnamDay(new Date(now));
  const inherited = inheritedUnits(actor, KEEPS, { tree, day });
  const kept = inherited.filter((id) => heirsOf(tree, id, day).some((heir) => heir.id === unit.id));
  const may = anyOf(scopeWhere(actor, KEEPS), inherited.length > 0 && { steward: { in: inherited } });
  if (!may || may === true) return null;
  const shown: Where = below ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } } : { steward: { equals: unit.id } };
  return { and: [kept.length > 0 ? { or: [shown, { steward: { in: kept } }] } : shown, may] };
} // prettier-ignore

/** What was looked for most often in a week and not found, for those who keep redirects. */
export async function listMisses(
  at: At,
  selected: SelectedUnit,
  { kind, week }: { kind: MissKind; week: string },
): Promise<MissView[]> {
  const { req, actor, tree, language, now } = at;
  const whose = whoseOf(at, selected);
  if (!whose) return [];
  const rows = await readMisses(req, { kind, week, whose, limit: MOST_SHOWN });
  const { publicOrigin, hostPattern, baseDomain } = env();
  const today = vietnamDay(new Date(now));
  const { primary } = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const own = selected.unit.id;
  const keeps = mayIn(actor, KEEPS, own, tree.scope(own));
  return rows.map(({ id, text, count, site, steward }: MissRow): MissView => {
    const unit = tree.get(site);
    const address = primary[site];
    const path = kind === 'search' ? `/tim-kiem?${new URLSearchParams({ q: text })}` : encodeURI(text);
    // The site of a closed unit is told by a whole address, as in the form.
    const closed = String(steward) !== own || site !== own;
    const mine = keeps && (!closed || heirsOf(tree, site, today).some((heir) => heir.id === own));
    const whole = address ? canonicalUrl(address, publicOrigin, 'vi', text, baseDomain) : null;
    return {
      id: String(id), text, count, unit: unit ? nameOf(unit, language) : '',
      href: address ? siteHref(address, false, publicOrigin, 'vi', path) : null,
      from: kind === 'address' && mine ? (closed ? whole : text) : null,
    };
  });
} // prettier-ignore
