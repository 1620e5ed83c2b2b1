import { getTranslations } from 'next-intl/server';

import { drawShare } from '../_share/draw';
import { SHARE_TYPE, type SharePlan } from '../_share/share-plan';
import { getArticle } from './article';
import { drawnAnswer, nothing } from './drawn-answer';
import { routeSite, type RouteContext } from './route-site';
import { sharePath } from './share-image';
import type { ArticleView, SiteView } from './types';

/** Raised when the drawing changes, so that whoever holds the former picture is given the new one. */
const DRAWING = 1;

async function planOf(site: SiteView, { title, origin, cover }: ArticleView): Promise<SharePlan> {
  const t = await getTranslations({ locale: site.locale, namespace: 'OriginLine' });
  return {
    colours: site.look.colours,
    title,
    site: site.titleLines,
    ...(origin ? { origin: { label: t('label'), agency: origin.agency } } : {}),
    ...(cover?.file ? { cover: cover.file } : {}),
  };
}

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
  return drawnAnswer(request, { kind: 'share', type: SHARE_TYPE, drawing: DRAWING, plan, draw: () => drawShare(plan) }); // prettier-ignore
}
