import { feedAnswer } from '../../../_data/feed-answer';
import type { RouteContext } from '../../../_data/route-site';

/** JSON Feed 1.1 of the site. */
export const GET = (request: Request, context: RouteContext): Promise<Response> =>
  feedAnswer(request, context, 'feed.json');
