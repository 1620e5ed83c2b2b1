import { iconAnswer } from '../../../../_data/icon-answer';
import type { RouteContext } from '../../../../_data/route-site';

export const dynamic = 'force-dynamic';

type Context = RouteContext & { params: Promise<{ file: string }> };

/** The icon of the site, for tabs of browsers and screens of phones. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return iconAnswer(request, context, (await context.params).file);
}
