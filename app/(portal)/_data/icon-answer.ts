import { publicFile } from '@/syndication/public-file';

import { drawIcon } from '../_icon/draw-icon';
import { ICON_TYPE, ICONS, isIconFile, type IconFile, type IconPlan } from '../_icon/icon-plan';
import { drawnAnswer, nothing } from './drawn-answer';
import { portal } from './portal';
import { routeSite, type RouteContext } from './route-site';
import type { SiteView } from './types';

/** Raised when the drawing changes, so that whoever holds the former icon is given the new one. */
const DRAWING = 1;

/** The star stands in for a crest that is not public now, as its file would not be served either. */
async function planOf({ look }: SiteView, file: IconFile): Promise<IconPlan> {
  const crest = look.crest?.file;
  const { payload } = await portal();
  const shown = crest !== undefined && (await publicFile(payload, crest)) !== null;
  return { ...ICONS[file], ground: look.colours.ground, ...(shown ? { crest } : {}) };
}

async function answer(request: Request, plan: IconPlan): Promise<Response> {
  try {
    return await drawnAnswer(request, { kind: 'icon', type: ICON_TYPE, drawing: DRAWING, plan, draw: () => drawIcon(plan) }); // prettier-ignore
  } catch (error) {
    if (!plan.crest) throw error;
    // The picture is not to be read: the star, under a tag of its own, until it is.
    return answer(request, { ...plan, crest: undefined });
  }
}

/**
 * Answers a request for an icon of a site. It is made of its plan alone, so what is kept of it needs no generations; sites
 * of the same look share it.
 * @param file name under `/icon/`; 404 for what is not in `ICONS`
 */
export async function iconAnswer(
  request: Request,
  context: RouteContext,
  file: string,
): Promise<Response> {
  const site = isIconFile(file) ? await routeSite(context) : null;
  return site && isIconFile(file) ? answer(request, await planOf(site, file)) : nothing(404);
}
