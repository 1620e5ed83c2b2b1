import {
  ValidationError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
} from 'payload';

import { env } from '@/security/env';
import { readUrl } from '@/webhooks/read-url';
import { DELIVERIES } from '@/webhooks/row';

const MESSAGE = {
  vi: 'Địa chỉ phải bắt đầu bằng https:// và ở ngoài mạng nội bộ.',
  en: 'The address must begin with https:// and lie outside internal networks.',
};

/** Refuses addresses that must not be called, and gives one that is switched on again a clean record. */
export const guardAddress: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const url = data.url ?? (originalDoc as { url?: string } | undefined)?.url;
  if (!readUrl(url, env().webhookLoopback)) {
    const message = MESSAGE[req.i18n?.language === 'en' ? 'en' : 'vi'];
    throw new ValidationError({ collection: 'webhooks', errors: [{ path: 'url', message }] }, req.t);
  }
  const before = originalDoc as { active?: boolean } | undefined;
  return data.active && before?.active === false ? { ...data, failures: 0, retryAt: 0, offAt: null } : data;
}; // prettier-ignore

/** Without the webhook its deliveries tell nobody anything. */
export const dropDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: DELIVERIES,
    req,
    where: { webhook: { equals: String(id) } },
  });
};
