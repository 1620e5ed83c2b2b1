import type { Endpoint, PayloadHandler } from 'payload';

import { fromForeignPage } from '@/security/foreign-page';
import { readBody, type Limit } from '@/security/read-body';

import { openScreen, refusalOf, refuse, type Screen } from './answer';

const TEXTS = {
  vi: { foreign: 'Yêu cầu không đến từ trang quản trị.', body: 'Yêu cầu không hợp lệ.' },
  en: { foreign: 'The request does not come from the administration.', body: 'The request is not valid.' },
}; // prettier-ignore

/**
 * An endpoint by which a screen of the admin does something; as strict as `screen`, and for our own pages only.
 * @param act returns null where the body makes no sense (400), or a whole answer; refusals are thrown: a service's own, or Payload's NotFound and Forbidden
 * @param limit where it takes more, or less, than others
 */
export const action = (
  path: string,
  act: (screen: Screen, body: Record<string, unknown>) => Promise<unknown>,
  limit?: Limit,
): Endpoint => {
  const handler: PayloadHandler = async (req) => {
    const texts = TEXTS[req.i18n.language === 'en' ? 'en' : 'vi'];
    if (fromForeignPage(req.headers)) return refuse(403, texts.foreign);
    const at = await openScreen(req);
    if (!at) return refuse(401, req.t('error:unauthorized'));
    // Forms of foreign pages cannot send this type without asking first.
    const json = /^application\/json\b/i.test(req.headers.get('content-type') ?? '');
    try {
      const body = json ? await readBody(req, limit) : null;
      const answer = body && (await act(at, body));
      if (answer instanceof Response) return answer;
      return answer === null ? refuse(400, texts.body) : Response.json(answer);
    } catch (error) {
      return refusalOf(error);
    }
  };
  return { path, method: 'post', handler };
};
