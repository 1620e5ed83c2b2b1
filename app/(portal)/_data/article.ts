import { visibleOn } from '@/syndication/visible';

import { sourceOf } from './adapted';
import { archivedText } from './archived-text';
import { archivedView } from './archived-view';
import { articleId, articleRow, articleRowOf } from './article-row';
import { articleView } from './article-view';
import { cachedRead } from './cached';
import { itemPath } from './cards';
import { endedItem } from './ended-item';
import { hrefIn } from './href';
import type { Portal } from './portal';
import { referenceOf } from './reference-of';
import { unitNote } from './unit-note';
import type { ArticleResult, SiteView } from './types';

/** An archived article is read where it stood, as it was while it was public. */
async function archivedArticle(at: Portal, site: SiteView, address: string): Promise<ArticleResult | null> {
  const ended = await endedItem(site.unitId, 'tin', address);
  if (ended?.edition.ending !== 'archived') return null;
  const path = itemPath(ended);
  if (path !== `/tin/${address}`) return { kind: 'moved', href: hrefIn(site, path) };
  const { section, date, edition } = ended;
  const standing = { section, date: new Date(date).toISOString(), archived: archivedView(edition) };
  const row = articleRowOf(await archivedText(at, ended));
  return { kind: 'found', article: await articleView(at, site, row, standing) };
} // prettier-ignore

/** What is archived, and whatever leads elsewhere, is asked for rarely and not kept. */
const isLive = (result: ArticleResult | null): boolean =>
  result?.kind === 'found' && !result.article.archived;

/**
 * An article as this site shows it; null when it does not: unpublished, never sent here, hidden, or recalled.
 * @param address last part of the address, "<slug>-<ref>"
 */
export async function getArticle(site: SiteView, address: string): Promise<ArticleResult | null> {
  const ref = referenceOf(address);
  const item = ref ? await articleId(ref) : null;
  if (!ref || !item) return null;
  const source = await sourceOf(item);
  return cachedRead(
    { of: site, what: `article ${address}`, feed: true, item, source, keep: isLive },
    (at) => readArticle(at, site, address, ref),
  );
}

async function readArticle(
  at: Portal,
  site: SiteView,
  address: string,
  ref: string,
): Promise<ArticleResult | null> {
  const row = await articleRow(at, ref);
  if (!row) return archivedArticle(at, site, address);
  const placement = await visibleOn(at.payload, at.tree, site.unitId, row.id);
  if (!placement) return null;
  const path = itemPath(row);
  if (path !== `/tin/${address}`) return { kind: 'moved', href: hrefIn(site, path) };
  const { section, date } = placement;
  const note = await unitNote(at, site, row.id);
  const standing = { section, date: new Date(date).toISOString(), note };
  return { kind: 'found', article: await articleView(at, site, row, standing) };
}
