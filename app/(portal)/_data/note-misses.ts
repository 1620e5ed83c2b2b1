import { countableAddress } from '@/misses/address';
import { noteMiss } from '@/misses/note-miss';
import { countableQuery } from '@/misses/query';

import { portal } from './portal';
import { isNarrowed, type SearchAsk } from './search-ask';
import type { SearchView } from './search-types';
import type { SiteView } from './types';

/**
 * Counts a search whose whole answer is empty: no text, no suggestion of the site, no unit and no section of that name, and not because something was
 * chosen beside the words.
 * @param headers of the visitor; nothing of them is kept
 */
export async function noteSearch(
  site: SiteView,
  ask: SearchAsk,
  view: SearchView,
  headers: Headers,
): Promise<void> {
  if (!view.query || isNarrowed(ask) || view.tooLong) return;
  const found = [view.suggested, view.units, view.sections].some(({ length }) => length > 0);
  if (found || view.count > 0 || view.more) return;
  const text = countableQuery(view.query);
  if (!text) return;
  const { payload } = await portal();
  await noteMiss(payload, headers, { unit: site.unitId, kind: 'search', text });
}

/** Counts an address at which a site has nothing and from which no redirect leads on. */
export async function noteAddress(
  { unit, path, search }: { unit: string; path: string; search: string },
  headers: Headers,
): Promise<void> {
  const text = countableAddress(path, search);
  if (!text) return;
  const { payload, tree } = await portal();
  if (tree.get(unit)) await noteMiss(payload, headers, { unit, kind: 'address', text });
}
