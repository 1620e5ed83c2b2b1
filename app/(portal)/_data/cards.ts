import type { FeedRow } from '@/syndication/placement';
import type { UnitTree } from '@/tenants/unit-tree';

import { hrefIn } from './href';
import { imageView } from './image';
import type { CardView, Locale, OriginMark, SiteView } from './types';
import { nameOf } from './unit-names';

/** Path of an item inside a site, the same on every site. */
export const itemPath = ({ slug, ref }: { slug: string; ref: string }): string =>
  `/tin/${slug}-${ref}`;

/** The text of a card in the site's language; `lang` is set when there is none and the Vietnamese one stands in. */
export function cardText(
  { card, ownTeaser }: FeedRow,
  locale: Locale,
): { title: string; teaser?: string; lang?: Locale } {
  const translated = locale === 'en' ? card.en : null;
  const shown = translated ?? card.vi;
  const teaser = ownTeaser?.[translated ? 'en' : 'vi'] || shown.teaser;
  return {
    title: shown.title,
    ...(teaser ? { teaser } : {}),
    ...(locale === 'en' && !translated ? { lang: 'vi' as const } : {}),
  };
}

/** The mark of the unit an item comes from; nothing on the unit's own items. */
export function originMark(
  tree: UnitTree,
  origin: string,
  site: Pick<SiteView, 'unitId' | 'locale'>,
): OriginMark | undefined {
  const unit = origin === site.unitId ? undefined : tree.get(origin);
  return unit && { level: unit.level, name: nameOf(unit, site.locale) };
}

/** A feed row as a card. */
export function cardView(tree: UnitTree, site: SiteView, row: FeedRow): CardView {
  return {
    href: hrefIn(site, itemPath(row.card)),
    ...cardText(row, site.locale),
    image: imageView(row.card.image, site.locale),
    date: new Date(row.date).toISOString(),
    origin: originMark(tree, row.origin, site),
    ...(row.card.media ? { media: row.card.media } : {}),
  };
}
