import { expect } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import type { TestInstallation } from '@/test/payload';
import type { UnitKey, World } from '@/test/world';

import type { DeliveryRow, WebhookRow } from './row';
import { sendWebhooks } from './send-webhooks';

type Body = {
  id: string;
  item: { title?: string; url: string };
  unit: { id: string };
  ending?: string;
};

export const readBody = ({ body }: { body: string }): Body => JSON.parse(body) as Body;

const EVENTS = ['published', 'corrected', 'withdrawn', 'sent', 'recalled'];

/** Webhooks as administrators make them, and as the worker serves them. @param url of the receiver */
export const webhookBench = ({ payload, rest }: TestInstallation, world: World, url: string) => ({
  /** a webhook with its key */
  hook: async (unit: UnitKey, data: object = {}): Promise<{ id: string; secret: string }> => {
    const admin = rest(world.user[unit].admin);
    const made = await admin.post('webhooks?depth=0', { name: 'Ứng dụng', url, events: EVENTS, reach: 'own', active: true, ...data });
    expect(made.status).toBe(201);
    const { id } = ((await made.json()) as { doc: { id: string } }).doc;
    const key = await admin.post(`lt/webhooks/${id}/key`, {});
    return { id, secret: ((await key.json()) as { secret: string }).secret };
  },
  send: (now = Date.now()) => inTransaction(payload, asSystem(), (req) => sendWebhooks(req, now, () => 0)),
  deliveries: async (): Promise<DeliveryRow[]> =>
    (await payload.db.find<DeliveryRow>({ collection: 'webhook-deliveries', sort: 'at', pagination: false })).docs,
  stored: async (id: string): Promise<WebhookRow> =>
    (await payload.db.findOne<WebhookRow>({ collection: 'webhooks', where: { id: { equals: id } } }))!,
}); // prettier-ignore
