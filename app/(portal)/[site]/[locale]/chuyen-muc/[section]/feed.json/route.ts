import { feedAnswer } from '../../../../../_data/feed-answer';

type Context = { params: Promise<{ site: string; locale: string; section: string }> };

/** JSON Feed 1.1 of a section or list. */
export const GET = async (request: Request, context: Context): Promise<Response> =>
  feedAnswer(request, context, 'feed.json', (await context.params).section);
