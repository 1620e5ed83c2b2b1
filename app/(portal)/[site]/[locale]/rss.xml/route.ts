import { feedAnswer } from '../../../_data/feed-answer';
import type { RouteContext } from '../../../_data/route-site';

/** RSS 2.0 of the site. */
export const GET = (request: Request, context: RouteContext): Promise<Response> =>
  feedAnswer(request, context, 'rss.xml');
