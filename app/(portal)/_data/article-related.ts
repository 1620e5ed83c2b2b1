import { getFeed } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';

import { cardView } from './cards';
import type { Portal } from './portal';
import type { ArticleView, SiteView } from './types';

const SHOWN = 3;

/** What else to read on this site: from the same unit, and in the same section. An item stands in one list only. */
export async function articleRelated(
  { payload, tree }: Portal,
  site: SiteView,
  article: { id: string; origin: string; section: string | null },
): Promise<Pick<ArticleView, 'sameUnit' | 'sameSection'>> {
  const { rows } = await getFeed(payload, tree, { unit: site.unitId, limit: 40 });
  const section = article.section
    ? (await getFeed(payload, tree, { unit: site.unitId, limit: 10, section: article.section }))
        .rows
    : [];
  const others = (row: FeedRow) => row.item !== article.id;
  const sameUnit = rows
    .filter((row) => others(row) && row.origin === article.origin)
    .slice(0, SHOWN);
  const shown = new Set(sameUnit.map((row) => row.item));
  const sameSection = section.filter((row) => others(row) && !shown.has(row.item)).slice(0, SHOWN);
  const card = (row: FeedRow) => cardView(tree, site, row);
  return { sameUnit: sameUnit.map(card), sameSection: sameSection.map(card) };
}
