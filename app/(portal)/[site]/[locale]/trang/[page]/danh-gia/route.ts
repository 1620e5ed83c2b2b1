import { clearAnswer, clearPage, type ClearParams } from '../../../../../_data/clear-answer';

type Context = { params: Promise<{ site: string; locale: string; page: string }> };

const paramsOf = async ({ params }: Context): Promise<ClearParams> => {
  const { page: name, ...site } = await params;
  return { ...site, kind: 'trang', name };
};

/** Whether this page is clear, or why it is not. */
export const POST = async (request: Request, context: Context): Promise<Response> =>
  clearAnswer(request, await paramsOf(context));

/** Leads to the page. */
export const GET = async (_request: Request, context: Context): Promise<Response> =>
  clearPage(await paramsOf(context));
