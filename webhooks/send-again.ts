import { APIError, NotFound, type PayloadRequest, type Where } from 'payload';

import { recordAudit } from '@/audit/record';

import { openWebhook } from './open-webhook';
import { DELIVERIES, WEBHOOKS, type DeliveryRow } from './row';

const OFF = {
  vi: 'Kết nối đang tắt hoặc chưa có khóa ký. Anh, chị bật lại kết nối và tạo khóa rồi gửi lại.',
  en: 'The connection is off or has no key yet. Switch it on, make a key, and send again.',
};

/**
 * *Gửi lại*: a delivery goes out anew with the id and the text that it had.
 * @throws NotFound, APIError 409 while the webhook is off
 */
export async function sendAgain(req: PayloadRequest, id: string, delivery: string, now: number): Promise<void> {
  const hook = await openWebhook(req, id);
  const where: Where = { and: [{ id: { equals: delivery } }, { webhook: { equals: id } }] };
  const row = await req.payload.db.findOne<DeliveryRow>({ collection: DELIVERIES, req, where });
  // What was dropped told of something that is gone.
  if (!row || row.state === 'dropped') throw new NotFound(req.t);
  if (!hook.active || !hook.secret) throw new APIError(OFF[req.i18n?.language === 'en' ? 'en' : 'vi'], 409, undefined, true);
  await req.payload.db.updateOne({
    collection: DELIVERIES, where, req, returning: false, data: { state: 'waiting', dueAt: now, attempts: 0 },
  });
  // Whoever asks by hand has looked at the receiver.
  await req.payload.db.updateOne({ collection: WEBHOOKS, id, req, returning: false, data: { retryAt: 0 } });
  await recordAudit(req, { action: 'webhooks.again', collection: WEBHOOKS, document: id, unit: hook.steward, after: { delivery } });
} // prettier-ignore
