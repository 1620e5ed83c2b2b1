import { restingOn, visibleOn } from '@/syndication/visible';

import { itemPath } from './cards';
import { endedEdition, type EndedEdition } from './ended-edition';
import type { Portal } from './portal';
import { siteLink } from './site-link';
import type { SiteView } from './types';

type From = Pick<SiteView, 'unitId' | 'byPath' | 'locale'>;
type Target = { type: 'articles' | 'pages'; id: string };

/** More merges than this are a mistake, not a chain. */
const MOST = 20;

type Row = { ref?: string | null; slug?: string | null; origin: unknown; steward: unknown; _status?: string | null }; // prettier-ignore

/** The address of an item that can be read: on this site if it shows here, else on its origin's. */
async function addressOf(
  at: Portal,
  from: From,
  { type, id }: Target,
  row: Row,
  archived: boolean,
): Promise<string | null> {
  if (type === 'pages') return siteLink(at, from, String(row.steward), `/trang/${row.slug}`);
  const shows = archived ? restingOn : visibleOn;
  const path = itemPath({ slug: row.slug ?? '', ref: row.ref ?? '' });
  for (const unit of [from.unitId, String(row.origin)])
    if (await shows(at.payload, at.tree, unit, id)) return siteLink(at, from, unit, path);
  return null;
}

/**
 * Where an ended item's replacement is read, the last of a chain of merges; null when there is none, or it cannot be read
 * any more. A loop, which the verbs do not make, ends like one that leads nowhere.
 */
export async function replacementLink(
  at: Portal,
  from: From,
  edition: EndedEdition,
): Promise<string | null> {
  const seen = new Set([edition.item]);
  let end: EndedEdition | null = edition;
  while (end && seen.size < MOST) {
    if (end.targetUnit) return siteLink(at, from, end.targetUnit, end.targetPath ?? '/');
    const { target: id, targetType: type }: EndedEdition = end;
    if (!id || !type || seen.has(id)) return null;
    seen.add(id);
    const row = (await at.payload.findByID({
      collection: type, id, depth: 0, overrideAccess: true, disableErrors: true, trash: false,
    })) as Row | null; // prettier-ignore
    if (!row) return null;
    if (row._status === 'published') return addressOf(at, from, { type, id }, row, false);
    end = await endedEdition(at.payload, [id]);
    if (end?.ending === 'archived') return addressOf(at, from, { type, id }, row, true);
  }
  return null;
}
