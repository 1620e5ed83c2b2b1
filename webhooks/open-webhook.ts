import { NotFound, type PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { WEBHOOKS, type WebhookRow } from './row';

/** A webhook for whoever administers its unit. @throws NotFound for others: they do not learn that it exists */
export async function openWebhook(req: PayloadRequest, id: string): Promise<WebhookRow> {
  const row = await req.payload.db.findOne<WebhookRow>({ collection: WEBHOOKS, req, where: { id: { equals: id } } }); // prettier-ignore
  const steward = String(row?.steward);
  const scope = (await getTree(req.payload)).scope(steward);
  if (!row || !mayIn(requestActor(req), 'site.settings', steward, scope)) throw new NotFound(req.t);
  return { ...row, id: String(row.id), steward };
}
