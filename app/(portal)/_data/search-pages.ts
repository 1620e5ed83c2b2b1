import { hrefIn } from './href';
import { askPath, LAST_PAGE, type SearchAsk } from './search-ask';
import type { SearchView } from './search-types';
import type { SiteView } from './types';

export const PAGE_SIZE = 10;

/** Pages beside the one that is open. */
const NEAR = 2;

type Pages = Pick<SearchView, 'pages' | 'previous' | 'next'>;

/** Links to the pages of what was found; none where one page holds it all. */
export function pagesOf(site: SiteView, ask: SearchAsk, count: number): Pages {
  const last = Math.min(Math.ceil(count / PAGE_SIZE), LAST_PAGE);
  if (last < 2) return { pages: [] };
  const href = (page: number) => hrefIn(site, askPath({ ...ask, page }));
  const numbers = Array.from({ length: last }, (_, n) => n + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - ask.page) <= NEAR,
  );
  return {
    pages: numbers.map((number) => ({ number, href: href(number), current: number === ask.page })),
    ...(ask.page > 1 ? { previous: href(ask.page - 1) } : {}),
    ...(ask.page < last ? { next: href(ask.page + 1) } : {}),
  };
}
