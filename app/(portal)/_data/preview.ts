import { cache } from 'react';

import { openLink } from '@/preview/open-link';
import { previewMediaPath } from '@/preview/preview-path';

import { articleRowOf } from './article-row';
import { articleView } from './article-view';
import { hrefIn } from './href';
import { pageView, type PageRow } from './page-view';
import { portal } from './portal';
import type { PreviewView, SiteView } from './types';

/** One per request; never kept longer, because a link may be revoked at any moment. */
const opened = cache(async (token: string) => openLink((await portal()).payload, token));

/** What a link opens on a unit's site; null for a link of another unit's item too. */
export const openedOn = async (unit: string, token: string) => {
  const link = await opened(token);
  return link?.steward === unit ? link : null;
};

/** The latest version of an item on its own site, by a link; null when the link does not open here. */
export async function getPreview(site: SiteView, token: string): Promise<PreviewView | null> {
  const link = await openedOn(site.unitId, token);
  if (!link) return null;
  const at = await portal();
  const { version } = link;
  const folder = hrefIn(site, previewMediaPath(token));
  const expiresAt = new Date(link.expiresAt).toISOString();
  const published = version._status === 'published';
  if (link.itemType === 'pages')
    return { expiresAt, published, page: await pageView(at, site, version as PageRow, { folder }) };
  const row = articleRowOf(version);
  // A draft has no date yet: it shows the moment of reading, as if it were published now.
  const standing = { section: row.section, date: new Date().toISOString(), folder };
  return { expiresAt, published, article: await articleView(at, site, row, standing) };
}
