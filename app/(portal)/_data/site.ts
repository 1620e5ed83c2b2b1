import { cache } from 'react';

import { env } from '@/security/env';
import { levelConfig } from '@/tenants/level-config';
import { isClosed, type TreeUnit } from '@/tenants/unit-tree';
import { localHref } from '@/tenants/urls';

import { siteAlerts } from './alerts';
import { cachedRead } from './cached';
import type { ClosedNotice } from './ended-types';
import { fillTemplate } from './fill-template';
import { portal, type Portal } from './portal';
import { siteLink } from './site-link';
import { siteSettings } from './site-settings';
import type { LadderStep, Locale, SiteView } from './types';
import { nameOf, runningName, shortNameOf, typeAround } from './unit-names';

/** The [site] segment: the unit's id, with ~p behind it when the visitor came by path. */
function parseKey(key: string): { unitId: string; byPath: boolean } {
  const decoded = decodeURIComponent(key);
  return decoded.endsWith('~p')
    ? { unitId: decoded.slice(0, -2), byPath: true }
    : { unitId: decoded, byPath: false };
}

/** Ancestors without the country: its site, where there is one, is not a step of the visitor's ladder. */
const stepsOf = (lineage: readonly TreeUnit[]): TreeUnit[] =>
  lineage.filter((unit, index) => unit.level !== 'country' || index === lineage.length - 1);

function closedNotice(
  at: Portal,
  unit: TreeUnit,
  from: { byPath: boolean; locale: Locale },
): ClosedNotice | undefined {
  if (!unit.validTo || !isClosed(unit, at.today)) return undefined;
  const successors = unit.successors.flatMap((id) => at.tree.get(id) ?? []);
  return {
    validTo: unit.validTo,
    successors: successors.map((next) => ({
      name: nameOf(next, from.locale),
      href: siteLink(at, from, next.id),
    })),
  };
}

function placeOf(above: readonly TreeUnit[], locale: Locale): string | undefined {
  const [nearest, ...rest] = [...above].reverse();
  if (!nearest) return undefined;
  const names = [nameOf(nearest, locale), ...rest.map((unit) => runningName(unit, locale))];
  return names.join(locale === 'vi' ? ' – ' : ', ');
}

/** Everything that is the same on all pages of a site; null for an unknown unit. One per request. */
export const getSite = cache(async (key: string, locale: Locale): Promise<SiteView | null> => {
  const { unitId, byPath } = parseKey(key);
  const site = await cachedRead({ of: { unitId, locale, byPath }, what: 'site' }, (at) =>
    readSite(at, key, locale),
  );
  // Alerts end by the clock, and have a memory of their own that is a second old at most.
  return site && { ...site, alerts: await siteAlerts(await portal(), unitId, { byPath, locale }) };
});

async function readSite(
  at: Portal,
  key: string,
  locale: Locale,
): Promise<Omit<SiteView, 'alerts'> | null> {
  const { unitId, byPath } = parseKey(key);
  const unit = at.tree.get(unitId);
  if (!unit) return null;
  const address = at.directory.primary[unitId] ?? { host: null, path: unit.path };
  const link = (path: string) => localHref(address, byPath, locale, path);
  const from = { byPath, locale };
  const steps = stepsOf(at.tree.lineage(unitId));
  const above = steps.slice(0, -1);
  const config = await levelConfig(at.payload, unitId);
  const settings = await siteSettings(at, unitId, locale, config, link);
  const running = (level: TreeUnit['level']) =>
    above.filter((step) => step.level === level).map((step) => runningName(step, locale))[0] ?? '';
  const values = {
    donVi: runningName(unit, locale),
    huyen: running('district'),
    tinh: running('province'),
  };
  return {
    unitId, key, level: unit.level, locale, address, byPath,
    name: nameOf(unit, locale),
    shortName: shortNameOf(unit, locale),
    title: fillTemplate(config.title[locale], values),
    titleLines: { first: config.firstLine[locale], name: nameOf(unit, locale), place: placeOf(above, locale) },
    agency: fillTemplate(config.agency[locale], values),
    ladder: steps.map((step): LadderStep => ({
      level: step.level,
      shortName: shortNameOf(step, locale),
      ...typeAround(step, locale),
      href: siteLink(at, from, step.id),
      current: step.id === unitId,
    })),
    footerLinks: [],
    ...settings,
    demo: env().demo,
    closed: closedNotice(at, unit, from),
  }; // prettier-ignore
}
