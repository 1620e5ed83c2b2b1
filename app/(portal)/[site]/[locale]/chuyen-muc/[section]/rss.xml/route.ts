import { feedAnswer } from '../../../../../_data/feed-answer';

type Context = { params: Promise<{ site: string; locale: string; section: string }> };

/** RSS 2.0 of a section or list. */
export const GET = async (request: Request, context: Context): Promise<Response> =>
  feedAnswer(request, context, 'rss.xml', (await context.params).section);
