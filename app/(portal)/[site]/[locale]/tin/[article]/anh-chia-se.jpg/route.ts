import type { RouteContext } from '../../../../../_data/route-site';
import { shareAnswer } from '../../../../../_data/share-answer';

export const dynamic = 'force-dynamic';

type Context = RouteContext & { params: Promise<{ article: string }> };

/** The picture that messengers and networks show beside a shared address of an article. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return shareAnswer(request, context, (await context.params).article);
}
