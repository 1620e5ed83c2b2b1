import { portal } from './portal';
import { richTextBody } from './rich-text-body';
import type { PageView, SiteView } from './types';

type Both<T> = { vi?: T | null; en?: T | null } | null | undefined;

/** A lasting page of the site by its part of the address; null when it is not published here. */
export async function getPage(site: SiteView, slug: string): Promise<PageView | null> {
  const at = await portal();
  const { payload } = at;
  const { docs } = await payload.find({
    collection: 'pages', depth: 0, limit: 1, pagination: false, overrideAccess: true, locale: 'all',
    where: { and: [{ steward: { equals: site.unitId } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    select: { slug: true, title: true, body: true, updatedAt: true },
  }); // prettier-ignore
  const row = docs[0];
  if (!row) return null;
  const title = row.title as unknown as Both<string>;
  const body = row.body as unknown as Both<unknown>;
  const translated = site.locale === 'vi' || Boolean(title?.en);
  const shown = translated ? site.locale : 'vi';
  return {
    slug,
    title: title?.[shown] ?? '',
    body: await richTextBody(at, site, body?.[shown], shown),
    updatedAt: row.updatedAt,
    ...(translated ? {} : { lang: 'vi' as const }),
  };
}
