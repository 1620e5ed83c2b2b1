import type { PayloadRequest } from 'payload';

import { changeSending } from '@/syndication/change-sending';
import { endSending } from '@/syndication/end-sending';
import { requireIn } from '@/syndication/sender';
import { PreviewOutdated } from '@/syndication/send-refused';

import { changeOf, orderOf } from '../sendings/order-of';
import { sendingsOverview } from '../sendings/overview';
import { asPerson, pressSend } from '../sendings/press-send';
import { sendPreview, type SendPreview } from '../sendings/preview';
import { findReceivers, receiversBelow } from '../sendings/receivers';
import { sendersOf } from '../sendings/senders';
import { action } from './action';
import { screen } from './answer';

const PATH = '/lt/items/articles/:id/sendings';

/** What a press that came too late is answered with: nothing was sent, and what it would do now. */
export type OutdatedAnswer = {
  errors: { name: 'outdated'; message: string }[];
  preview: SendPreview;
};

const OUTDATED = {
  vi: 'Số trang vừa đổi. Chưa chuyển gì cả.',
  en: 'The number of sites has just changed. Nothing was sent.',
};

const itemOf = ({ routeParams }: PayloadRequest): string => String(routeParams?.id ?? '');

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value) ? value : null;

/** `GET …/sendings?from=`: what was sent of an item, and what this person can send it with. */
export const readSendings = screen(PATH, (at) => sendingsOverview(at, itemOf(at.req)));

/** `GET …/sendings/units?from=&parent=` or `&q=`: receivers below a unit, or by name without accents. */
export const readReceivers = screen(`${PATH}/units`, async ({ req, tree, language, today, query }) => {
  const from = query.get('from') ?? '';
  requireIn(req, tree, from, 'syndication.send');
  const at = { tree, from, language, today };
  const text = (query.get('q') ?? '').slice(0, 80);
  return text.trim() ? findReceivers(at, text) : receiversBelow(at, query.get('parent') ?? from);
}); // prettier-ignore

/** `POST …/sendings/preview` {from, to, strength, begins, ends, section}: what it would do; times as ISO 8601. */
export const previewSending = action(`${PATH}/preview`, async (at, body) => {
  const order = orderOf(itemOf(at.req), body);
  if (!order) return null;
  await sendersOf(at, order.item);
  return sendPreview(at, order);
});

/** `POST …/sendings/send`, the same with `token`: 409 with the new preview when what it counted has changed. */
export const sendItem = action(`${PATH}/send`, async (at, body) => {
  const order = orderOf(itemOf(at.req), body);
  const { token } = body;
  if (!order || typeof token !== 'string' || !token) return null;
  await sendersOf(at, order.item);
  try {
    const sent = await pressSend(at.req, order, token);
    return { ...sent, at: Date.now() };
  } catch (error) {
    if (!(error instanceof PreviewOutdated)) throw error;
    const errors: OutdatedAnswer['errors'] = [{ name: 'outdated', message: OUTDATED[at.language] }];
    const answer: OutdatedAnswer = { errors, preview: await sendPreview(at, order) };
    return Response.json(answer, { status: 409 });
  }
});

/** `POST …/sendings/change` {sending, strength, begins, ends, section}; answers with the overview. */
export const changeSent = action(`${PATH}/change`, async (at, body) => {
  const sending = idOf(body.sending);
  const change = changeOf(body);
  if (!sending || !change) return null;
  await asPerson(at.req, (req) => changeSending(req, itemOf(at.req), sending, change));
  return sendingsOverview(at, itemOf(at.req));
});

/** `POST …/sendings/end` {sending}: *Thu hồi lượt đăng*; answers with the overview. */
export const endSent = action(`${PATH}/end`, async (at, body) => {
  const sending = idOf(body.sending);
  if (!sending) return null;
  await asPerson(at.req, (req) => endSending(req, itemOf(at.req), sending));
  return sendingsOverview(at, itemOf(at.req));
});
