import { ValidationError, type Endpoint, type PayloadRequest } from 'payload';

import { BodyTooLarge, readBody } from '@/security/read-body';
import { isItemType, type ItemType } from '@/workflow/content';
import { performVerb } from '@/workflow/perform';
import { reasonText } from '@/workflow/reason-text';
import { VerbRefused } from '@/workflow/refusal';
import { isVerb } from '@/workflow/states';
import { itemView } from '@/workflow/view';

const languageOf = (req: PayloadRequest): 'vi' | 'en' => (req.i18n.language === 'en' ? 'en' : 'vi');

const STATUS = {
  'not-found': 404,
  'not-signed-in': 401,
  'decided-meanwhile': 409,
  changed: 409,
  'text-moved': 409,
} as const;

const INVALID = new Set([
  'reason-required',
  'reason-too-long',
  'time-required',
  'time-past',
  'ending-required',
  'target-required',
  'address-unknown',
  'schedule-after-limit',
  'limit-past',
  'limit-order',
  'limit-before-schedule',
  'change-required',
  'note-required',
  'note-too-long',
  'title-missing',
  'body-missing',
  'section-missing',
]);

function refused(
  req: PayloadRequest,
  reasons: VerbRefused['reasons'],
  moment: number | null = null,
): Response {
  const [first] = reasons;
  const known = first && first in STATUS ? STATUS[first as keyof typeof STATUS] : undefined;
  const status = known ?? (first && INVALID.has(first) ? 400 : 403);
  const errors = reasons.map((name) => ({
    name,
    message: reasonText(name, languageOf(req), moment),
  }));
  return Response.json({ errors }, { status });
}

const NO_OBJECT = { vi: 'Yêu cầu không hợp lệ.', en: 'The request is not valid.' };

type Target = { type: ItemType; id: string };

function targetOf({ routeParams }: PayloadRequest): Target | null {
  const { type, id } = routeParams ?? {};
  return isItemType(type) && typeof id === 'string' ? { type, id } : null;
}

/** `GET /api/lt/items/:type/:id`: where an item stands, what this person may do with it, and why not. */
export const readItemState: Endpoint = {
  path: '/lt/items/:type/:id',
  method: 'get',
  handler: async (req) => {
    const item = targetOf(req);
    if (!req.user) return refused(req, ['not-signed-in']);
    const view = item ? await itemView(req, item.type, item.id, languageOf(req)) : null;
    return view ? Response.json(view) : refused(req, ['not-found']);
  },
};

/**
 * `POST /api/lt/items/:type/:id/:verb`, body `Input`: carries out a verb and answers with the new state. 400 what is
 * missing, 401, 403 why not, 404, 409 when somebody else decided meanwhile; nothing has changed then.
 */
export const actOnItem: Endpoint = {
  path: '/lt/items/:type/:id/:verb',
  method: 'post',
  handler: async (req) => {
    const item = targetOf(req);
    const verb = req.routeParams?.verb;
    try {
      if (!req.user) throw new VerbRefused(['not-signed-in']);
      if (!item || !isVerb(verb)) throw new VerbRefused(['not-found']);
      const input = await readBody(req);
      if (!input) return Response.json({ errors: [{ name: 'bad-request', message: NO_OBJECT[languageOf(req)] }] }, { status: 400 });
      await performVerb(req, verb, item, input);
      return Response.json(await itemView(req, item.type, item.id, languageOf(req)));
    } catch (error) {
      if (error instanceof BodyTooLarge) return Response.json({ errors: [{ name: 'too-large', message: error.message }] }, { status: error.status });
      if (error instanceof VerbRefused) return refused(req, error.reasons, error.moment);
      // What fields say when a text that skipped their validation as a draft goes public.
      if (error instanceof ValidationError)
        return Response.json({ errors: error.data.errors.map(({ message, path }) => ({ name: path, message })) }, { status: 400 });
      throw error;
    }
  },
}; // prettier-ignore
