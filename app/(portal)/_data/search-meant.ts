import { isCloser, type Hits } from '@/search/hits';
import type { Query } from '@/search/query';
import { suggestSpelling } from '@/search/spelling';

import type { SearchAsk } from './search-ask';
import { ask, type Search } from './search-index';
import { vocabularyOf } from './search-vocabulary';
import { understood } from './search-words';

export type Answer = Hits & {
  /** by which it was found: what was typed, or what was meant */
  query: Query;
  /** what was probably meant, where that was looked for instead */
  meant?: string;
};

/**
 * Asks what was typed; where no text has its words beside each other, and a word is known to none, what was probably meant. Who
 * types "tiêm phòngg dại" is not sent round by a question.
 */
export async function askMeant(search: Search, wanted: SearchAsk): Promise<Answer> {
  const { at, site, query } = search;
  const found = { ...(await ask(search, wanted)), query };
  if (found.hits.length > 0 && found.match === 'close') return found;
  const meant = suggestSpelling(query, await vocabularyOf(at, site.unitId));
  if (!meant) return found;
  const corrected = { ...search, query: await understood(at, site.unitId, meant) };
  const again = await ask(corrected, { ...wanted, q: meant });
  return isCloser(again, found) ? { ...again, query: corrected.query, meant } : found;
}
