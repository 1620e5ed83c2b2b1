import { env } from './env';
import { securityHeaders } from './headers';

type Handler<Context> = (request: Request, context: Context) => Promise<Response> | Response;

const hostOf = (request: Request): string =>
  (request.headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '');

/** Lets a route of the API answer on the admin's host only; elsewhere it does not exist (DESIGN 5). */
export const onAdminHost =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    const settings = env();
    const headers = securityHeaders({ kind: 'api', https: settings.publicScheme === 'https' });
    if (hostOf(request) !== settings.adminHost)
      return new Response('Not found\n', { status: 404, headers });
    const response = await handler(request, context);
    // Uploads set a stricter policy of their own.
    for (const [name, value] of Object.entries(headers)) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return response;
  };
