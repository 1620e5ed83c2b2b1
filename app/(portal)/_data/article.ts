import { visibleOn } from '@/syndication/visible';

import { articleRow } from './article-row';
import { articleView } from './article-view';
import { itemPath } from './cards';
import { hrefIn } from './href';
import { portal } from './portal';
import { referenceOf } from './reference-of';
import type { ArticleResult, SiteView } from './types';

/**
 * An article as this site shows it; null when it does not: unpublished, never sent here, hidden, or recalled.
 * @param address last part of the address, "<slug>-<ref>"
 */
export async function getArticle(site: SiteView, address: string): Promise<ArticleResult | null> {
  const ref = referenceOf(address);
  const row = ref ? await articleRow(ref) : null;
  if (!row) return null;
  const at = await portal();
  const placement = await visibleOn(at.payload, at.tree, site.unitId, row.id);
  if (!placement) return null;
  const path = itemPath(row);
  if (path !== `/tin/${address}`) return { kind: 'moved', href: hrefIn(site, path) };
  const { section, date } = placement;
  const standing = { section, date: new Date(date).toISOString() };
  return { kind: 'found', article: await articleView(at, site, row, standing) };
}
