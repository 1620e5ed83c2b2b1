import type { Where } from 'payload';

import type { ItemTarget } from '@/redirects/row';
import { betKey, MOST_BETS, queryKey } from '@/search/bet-queries';

import { hasItem } from './has-item';
import type { Wording } from './home-types';
import { hrefIn } from './href';
import { placeOfAddress, publicItem } from './item-link';
import { keepsAny } from './keeps-any';
import type { Portal } from './portal';
import { isItemPath } from './portal-path';
import type { SuggestedView } from './search-types';
import { siteLink } from './site-link';
import type { SiteView } from './types';

type Words = 'title' | 'titleEn' | 'text' | 'textEn';

type Row = Partial<Record<Words, string | null>> & {
  id: string;
  kind: 'item' | 'address';
  item?: ItemTarget | null;
  address?: string | null;
};

/** The first words that there are; in English marked where they are Vietnamese. */
function wording({ locale }: SiteView, vi: (string | null | undefined)[], en: (string | null | undefined)[]): Wording | null {
  const first = (all: typeof vi) => all.map((one) => one?.trim()).find(Boolean);
  const english = locale === 'en' ? first(en) : undefined;
  const text = english ?? first(vi);
  if (!text) return null;
  return locale === 'en' && !english ? { text, lang: 'vi' } : { text };
} // prettier-ignore

type Lead = { href: string; titles?: { vi?: string | null; en?: string | null } };

/** Where a best bet leads now; null when there is nothing for readers any more. */
async function leadOf(at: Portal, site: SiteView, row: Row): Promise<Lead | null> {
  if (row.kind === 'item') {
    const item = row.item && { ...row.item, value: String(row.item.value) };
    const found = item && (await publicItem(at, site, item));
    if (!found) return null;
    const { unit, path, titles } = found;
    const href = unit === site.unitId ? hrefIn(site, path) : siteLink(at, site, unit, path);
    return { href, titles };
  }
  const address = row.address ?? '';
  if (!address.startsWith('/')) return address ? { href: address } : null;
  const { path, locale } = placeOfAddress(address, site.locale);
  const [bare = ''] = path.split(/[?#]/, 1);
  const there = !isItemPath(bare) || (await hasItem({ unit: site.unitId, locale, path: bare }));
  return there ? { href: hrefIn(site, path, locale) } : null;
}

const viewOf = (site: SiteView, row: Row, { href, titles }: Lead): SuggestedView | null => {
  const title = wording(site, [row.title, titles?.vi], [row.titleEn, titles?.en]);
  const text = wording(site, [row.text], [row.textEn]);
  return title && { href, title, ...(text ? { text } : {}) };
};

const rowsOf = async ({ payload, today }: Portal, key: string): Promise<Row[]> => {
  const running: Where = { or: [{ until: { exists: false } }, { until: { equals: '' } }, { until: { greater_than_equal: today } }] }; // prettier-ignore
  const { docs } = await payload.db.find<Row>({
    collection: 'best-bets', limit: MOST_BETS, pagination: false, sort: 'createdAt',
    where: { and: [{ keys: { equals: key } }, running] },
  }); // prettier-ignore
  return docs;
};

/**
 * Best bets of a site for the first of these queries that has any; they stand among the results as well, which are counted. Read anew each time, so that what is withdrawn is gone at
 * once; a site that keeps none asks for nothing.
 */
export async function bestBets(
  at: Portal,
  site: SiteView,
  queries: readonly (string | undefined)[],
): Promise<SuggestedView[]> {
  const keys = queries.flatMap((query) => queryKey(query ?? '') ?? []);
  if (keys.length === 0 || !(await keepsAny(site, 'best-bets')).any) return [];
  let rows: Row[] = [];
  for (const key of keys) if (rows.length === 0) rows = await rowsOf(at, betKey(site.unitId, key));
  const found = await Promise.all(
    rows.map(async (row) => {
      const lead = await leadOf(at, site, row);
      return lead && viewOf(site, row, lead);
    }),
  );
  // Two may lead to the same place.
  return [...new Map(found.flatMap((view) => (view ? [[view.href, view]] : []))).values()];
}
