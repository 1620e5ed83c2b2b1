import type { ItemTarget } from '@/redirects/row';
import type { FeedRow } from '@/syndication/placement';
import { restingOn, visibleOn } from '@/syndication/visible';

import { itemPath } from './cards';
import { endedEdition, type EndedEdition } from './ended-edition';
import type { Portal } from './portal';
import { replacementLink } from './replacement-link';
import { siteLink } from './site-link';
import type { Locale, SiteView } from './types';

/** The site from which a link leads, and how its links are written. */
export type LinkFrom = Pick<SiteView, 'unitId' | 'locale' | 'byPath'>;

type Titles = { vi?: string | null; en?: string | null };

type Row = {
  slug?: string | null;
  title?: Titles | null;
  origin: unknown;
  steward: unknown;
  _status?: string | null;
};

const FIELDS = { slug: true, title: true, origin: true, steward: true, _status: true } as const;

const readRow = async (
  { payload }: Portal,
  { relationTo, value: id }: ItemTarget,
): Promise<Row | null> =>
  (await payload.findByID({
    collection: relationTo, id, depth: 0, overrideAccess: true, disableErrors: true, trash: false, draft: false,
    locale: 'all', select: FIELDS,
  })) as unknown as Row | null; // prettier-ignore

/** The site on which an article is read, this one or its origin's, and the row by which it shows there. */
async function placeOf(
  at: Portal,
  from: LinkFrom,
  { id, row }: { id: string; row: Row },
): Promise<{ unit: string; shown: FeedRow } | null> {
  const shows = row._status === 'published' ? visibleOn : restingOn;
  for (const unit of [from.unitId, String(row.origin)]) {
    const shown = await shows(at.payload, at.tree, unit, id);
    if (shown) return { unit, shown };
  }
  return null;
}

/** What was published in error, or is held back, keeps its title to itself (`ended-view.ts`), and so the words of its address. */
const isQuiet = ({ ending }: EndedEdition): boolean => ending === 'error' || ending === 'embargo';

const pagePath = (row: Row): string => `/trang/${row.slug}`;

async function pageLink(at: Portal, from: LinkFrom, id: string, row: Row): Promise<string | null> {
  const link = siteLink(at, from, String(row.steward), pagePath(row));
  if (row._status === 'published') return link;
  const end = await endedEdition(at.payload, [id]);
  if (!end) return null;
  return isQuiet(end) ? replacementLink(at, from, end) : link;
}

async function articleLink(at: Portal, from: LinkFrom, id: string, row: Row): Promise<string | null> {
  const place = await placeOf(at, from, { id, row });
  if (!place) return null;
  const { unit, shown: { card } } = place;
  const end = row._status === 'published' ? null : await endedEdition(at.payload, [id]);
  return siteLink(at, from, unit, end && isQuiet(end) ? `/tin/${card.ref}` : itemPath(card));
} // prettier-ignore

/** The present address of an item: where it shows, or where its end is told. */
export async function itemLink(
  at: Portal,
  from: LinkFrom,
  target: ItemTarget,
): Promise<string | null> {
  const row = await readRow(at, target);
  return row && (target.relationTo === 'pages' ? pageLink : articleLink)(at, from, target.value, row); // prettier-ignore
}

/** Where anybody may read an item now, with its public title: a path on a unit's site. */
export type PublicItem = { unit: string; path: string; titles: Titles };

/** An item that is public on this site, or on that of its origin; null for what has ended, is held back, or never was. */
export async function publicItem(
  at: Portal,
  from: LinkFrom,
  target: ItemTarget,
): Promise<PublicItem | null> {
  const row = await readRow(at, target);
  if (row?._status !== 'published') return null;
  if (target.relationTo === 'pages')
    return { unit: String(row.steward), path: pagePath(row), titles: row.title ?? {} };
  const place = await placeOf(at, from, { id: target.value, row });
  if (!place) return null;
  const { unit, shown: { card } } = place;
  return { unit, path: itemPath(card), titles: { vi: card.vi.title, en: card.en?.title } };
} // prettier-ignore

/** The path of an address on the own site, in the language of the visitor unless it names one. */
export function placeOfAddress(address: string, locale: Locale): { path: string; locale: Locale } {
  const inEnglish = /^\/en(?=[/?#]|$)/.test(address);
  return inEnglish ? { path: address.slice(3) || '/', locale: 'en' } : { path: address, locale };
}

/** Link to an address that somebody typed: a path of the own site, or a whole address elsewhere. */
export const addressLink = (at: Portal, from: LinkFrom, address: string): string => {
  if (!address.startsWith('/')) return address;
  const { path, locale } = placeOfAddress(address, from.locale);
  return siteLink(at, { ...from, locale }, from.unitId, path);
};
