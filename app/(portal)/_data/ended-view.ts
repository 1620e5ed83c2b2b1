import { agencyName } from './agency-name';
import { endedItem } from './ended-item';
import { portal } from './portal';
import { siteLink } from './site-link';
import type { EndedView } from './ended-types';
import type { SiteView } from './types';

const KINDS = {
  withdrawn: 'withdrawn',
  merged: 'merged',
  expired: 'expired',
  embargo: 'held',
} as const;

/**
 * The notice at the address of an ended item; null where there is none. What was published in error, or is held back,
 * keeps its title to itself.
 */
export async function getEnded(
  site: SiteView,
  kind: string,
  name: string,
): Promise<EndedView | null> {
  const found = await endedItem(site.unitId, kind, name);
  if (!found || found.edition.ending === 'archived') return null;
  const { edition, title } = found;
  const at = new Date(edition.endedAt).toISOString();
  if (edition.ending === 'error') return { kind: 'error', at };
  const { payload, tree, ...rest } = await portal();
  const unit = tree.get(edition.endedUnit);
  const by = unit && {
    name: await agencyName({ payload, tree, ...rest }, unit, site.locale),
    href: siteLink({ payload, tree, ...rest }, site, unit.id),
  };
  if (edition.ending === 'embargo') {
    const { docs } = await payload.find({
      collection: 'item-terms', depth: 0, limit: 1, pagination: false, overrideAccess: true, where: { item: { equals: found.id } },
    }); // prettier-ignore
    const until = docs[0]?.embargoUntil;
    return { kind: 'held', at, by, ...(until ? { until: new Date(until).toISOString() } : {}) };
  }
  const translated = site.locale === 'en' ? title.en : title.vi;
  return {
    kind: KINDS[edition.ending as keyof typeof KINDS],
    at,
    by,
    title: translated ?? title.vi,
    ...(translated ? {} : { lang: 'vi' as const }),
    ...(edition.endingReason ? { reason: edition.endingReason } : {}),
  };
}
