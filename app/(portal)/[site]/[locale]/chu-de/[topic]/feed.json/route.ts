import { topicFeedAnswer } from '../../../../../_data/feed-answer';

type Context = { params: Promise<{ site: string; locale: string; topic: string }> };

/** JSON Feed 1.1 of a topic. */
export const GET = async (request: Request, context: Context): Promise<Response> =>
  topicFeedAnswer(request, context, 'feed.json', (await context.params).topic);
