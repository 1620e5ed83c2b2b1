import { topicFeedAnswer } from '../../../../../_data/feed-answer';

type Context = { params: Promise<{ site: string; locale: string; topic: string }> };

/** RSS 2.0 of a topic. */
export const GET = async (request: Request, context: Context): Promise<Response> =>
  topicFeedAnswer(request, context, 'rss.xml', (await context.params).topic);
