import { getTranslations } from 'next-intl/server';

import { TooManyWaiting } from '../_share/at-most';
import { drawShare } from '../_share/draw';
import { SHARE_TYPE, type SharePlan } from '../_share/share-plan';
import { getArticle } from './article';
import { cachedForGood } from './cached';
import { matches, tagOf } from './conditional';
import { routeSite, type RouteContext } from './route-site';
import { sharePath } from './share-image';
import type { ArticleView, SiteView } from './types';

/** Raised when the drawing changes, so that whoever holds the former picture is given the new one. */
const DRAWING = 1;

const nothing = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } });

async function planOf(site: SiteView, { title, origin, cover }: ArticleView): Promise<SharePlan> {
  const t = await getTranslations({ locale: site.locale, namespace: 'OriginLine' });
  return {
    level: site.level,
    title,
    site: site.titleLines,
    ...(origin ? { origin: { label: t('label'), agency: origin.agency } } : {}),
    ...(cover?.file ? { cover: cover.file } : {}),
  };
}

/** One byte for each character, which is how the cache counts and holds it best. */
const drawn = (plan: SharePlan, tag: string): Promise<string> =>
  cachedForGood(`share ${tag}`, async () => (await drawShare(plan)).toString('latin1'));

/**
 * Answers a request for the share picture of an article: while its page is shown on this very site, asked as the page asks
 * (`getArticle`). The picture itself is made of its plan alone, so what is kept of it needs no generations.
 */
export async function shareAnswer(
  request: Request,
  context: RouteContext,
  address: string,
): Promise<Response> {
  const site = await routeSite(context);
  const result = site && (await getArticle(site, address));
  if (!site || !result) return nothing(404);
  if (result.kind === 'moved') return nothing(308, { location: sharePath(result.href) });
  const plan = await planOf(site, result.article);
  const tag = tagOf(JSON.stringify([DRAWING, plan]));
  const headers = { etag: `W/${tag}`, 'cache-control': 'no-cache' };
  if (matches(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers });
  try {
    const picture = Buffer.from(await drawn(plan, tag), 'latin1');
    return new Response(new Uint8Array(picture), { headers: { ...headers, 'content-type': SHARE_TYPE } }); // prettier-ignore
  } catch (error) {
    if (error instanceof TooManyWaiting) return nothing(503, { 'retry-after': '5' });
    throw error;
  }
}
