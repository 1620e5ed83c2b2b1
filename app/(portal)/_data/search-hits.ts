import { itemRows } from '@/database/feed-rows';
import { searchEngine } from '@/search/engine';
import type { Hit } from '@/search/hits';
import type { Query } from '@/search/query';
import { highlight, snippet } from '@/search/snippet';
import { FEED_STATES, type FeedRow } from '@/syndication/placement';
import { unitChannel } from '@/tenants/channels';

import { itemPath, originMark } from './cards';
import { hrefIn } from './href';
import type { Portal } from './portal';
import type { SearchHit, SearchKind, SearchScope } from './search-types';
import { siteLink } from './site-link';
import type { SiteView } from './types';

const SNIPPET = 220;

/** Paths of some items inside a site: of articles from their own placements, of pages from their slugs. */
async function pathsOf({ payload }: Portal, hits: readonly Hit[]): Promise<Map<string, string>> {
  const articles = hits.filter(({ itemType }) => itemType === 'articles');
  const pages = hits.filter(({ itemType }) => itemType === 'pages').map(({ item }) => item);
  const [rows, { docs }] = await Promise.all([
    itemRows(
      payload,
      articles.map(({ item }) => item),
      [...new Set(articles.map(({ origin }) => unitChannel(origin)))],
      FEED_STATES,
    ) as Promise<FeedRow[]>,
    pages.length === 0
      ? { docs: [] }
      : payload.find({
          collection: 'pages', depth: 0, limit: pages.length, pagination: false, overrideAccess: true,
          where: { and: [{ id: { in: pages } }, { _status: { equals: 'published' } }] }, select: { slug: true },
        }),
  ]); // prettier-ignore
  return new Map([
    ...rows.map(({ item, card }): [string, string] => [item, itemPath(card)]),
    ...docs.map(({ id, slug }): [string, string] => [String(id), `/trang/${slug}`]),
  ]);
}

/** Hits as a page shows them; what has lost its page since is left out. */
export async function hitViews(
  at: Portal,
  site: SiteView,
  query: Query,
  scope: SearchScope,
  hits: readonly Hit[],
): Promise<SearchHit[]> {
  const paths = await pathsOf(at, hits);
  const unread = hits.filter(({ body }) => body === '').map(({ id }) => id);
  const bodies = await searchEngine(at.payload).bodies(unread);
  return hits.flatMap((hit) => {
    const path = paths.get(hit.item);
    if (!path) return [];
    const here = scope === 'site' || hit.origin === site.unitId;
    const text = [hit.teaser, hit.body || bodies.get(hit.id)].filter(Boolean).join('\n');
    return [
      {
        href: here ? hrefIn(site, path) : siteLink(at, site, hit.origin, path),
        title: highlight(hit.title, query),
        snippet: snippet(text, query, SNIPPET),
        kind: hit.kind as SearchKind,
        ...(hit.date > 0 ? { date: new Date(hit.date).toISOString() } : {}),
        origin: originMark(at.tree, hit.origin, site),
        ...(hit.language === site.locale ? {} : { lang: hit.language }),
      },
    ];
  });
}
