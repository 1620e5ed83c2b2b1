import { mayIn } from '@/tenants/actor';
import { canonicalUrl } from '@/tenants/urls';
import { getDirectory } from '@/tenants/sites';
import { levelConfig } from '@/tenants/level-config';
import { env } from '@/security/env';
import type { Role } from '@/tenants/roles';

import { siteTitle } from '../site-title';
import { nameOf, unitView, within, type UnitView } from '../unit-view';
import { screen, type Screen } from './answer';

/** What the unit's card shows. */
export type UnitCard = UnitView & {
  type: string;
  validFrom: string | null;
  validTo: string | null;
  formerNames: { name: string; from: string | null; to: string | null }[];
  predecessors: { id: string; name: string }[];
  successors: { id: string; name: string }[];
  title: string;
  address: string | null;
  /** site settings, where the reader may open them */
  site: string | null;
  /** null where the reader does not administer the unit */
  people: { id: string; name: string; roles: Role[]; closed: boolean }[] | null;
};

async function peopleOf({ req }: Screen, unit: string): Promise<NonNullable<UnitCard['people']>> {
  const { docs } = await req.payload.find({
    collection: 'users', depth: 0, limit: 50, pagination: false, overrideAccess: true, req, sort: 'name',
    where: { 'memberships.unit': { equals: unit } },
    select: { name: true, memberships: true, closedAt: true },
  }); // prettier-ignore
  return docs.map((user) => ({
    id: user.id,
    name: user.name,
    roles: (user.memberships ?? [])
      .filter((row) => String(row.unit) === unit)
      .map((row) => row.role),
    closed: Boolean(user.closedAt),
  }));
}

/** `GET /api/lt/units/card?id=…`. Registry data for everybody with a role; people only for whoever administers the unit. */
export const unitCard = screen('/lt/units/card', async (at): Promise<UnitCard | null> => {
  const { req, actor, tree, language, today, query } = at;
  const unit = tree.get(query.get('id'));
  if (!unit) return null;
  const scope = tree.scope(unit.id);
  const { publicOrigin, hostPattern, baseDomain } = env();
  const directory = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const target = directory.primary[unit.id];
  const related = (ids: readonly string[]) =>
    ids
      .map((id) => tree.get(id))
      .flatMap((each) => (each ? [{ id: each.id, name: nameOf(each, language) }] : []));
  const site = await req.payload.find({
    collection: 'sites', depth: 0, limit: 1, pagination: false, req, overrideAccess: false, user: req.user,
    where: { unit: { equals: unit.id } }, select: { unit: true },
  }); // prettier-ignore
  return {
    ...unitView(tree, unit, language, today),
    type: language === 'en' ? unit.type : within(unit.type),
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    formerNames: unit.names.map(({ name, from, to }) => ({ name, from, to })),
    predecessors: related(unit.predecessors),
    successors: related(unit.successors),
    title: siteTitle(tree.lineage(unit.id), await levelConfig(req.payload, unit.id), language),
    address: target ? canonicalUrl(target, publicOrigin, language, '/', baseDomain) : null,
    site: site.docs[0]?.id ?? null,
    people: mayIn(actor, 'people.manage', unit.id, scope) ? await peopleOf(at, unit.id) : null,
  };
});
