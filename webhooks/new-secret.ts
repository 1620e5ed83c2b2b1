import { randomBytes } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';

import { openWebhook } from './open-webhook';
import { WEBHOOKS } from './row';

/**
 * Makes the key with which deliveries of a webhook are signed, in place of the former one. It is told this once, and kept
 * encrypted: signing needs the key itself, a hash would not do.
 * @throws NotFound
 */
export async function newSecret(req: PayloadRequest, id: string, now: number): Promise<string> {
  const hook = await openWebhook(req, id);
  const secret = `ltwh_${randomBytes(32).toString('base64url')}`;
  await req.payload.db.updateOne({
    collection: WEBHOOKS, id, req, returning: false,
    data: { secret: req.payload.encrypt(secret), secretAt: new Date(now).toISOString() },
  }); // prettier-ignore
  await recordAudit(req, { action: 'webhooks.key', collection: WEBHOOKS, document: id, unit: hook.steward }); // prettier-ignore
  return secret;
}
