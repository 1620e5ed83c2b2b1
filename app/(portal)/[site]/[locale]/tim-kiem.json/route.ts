import type { RouteContext } from '../../../_data/route-site';
import { searchAnswer } from '../../../_data/search-answer';

/** Search for programs. */
export const GET = (request: Request, context: RouteContext): Promise<Response> =>
  searchAnswer(request, context);
