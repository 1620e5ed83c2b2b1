import type { PayloadRequest, Where } from 'payload';

import { bulkWrite } from '@/database/bulk-write';
import { newId } from '@/database/new-id';
import { getTree } from '@/tenants/tree';

import { eventBody } from './event-body';
import type { Happening } from './events';
import { DELIVERIES, WEBHOOKS, type DeliveryRow, type WebhookRow } from './row';

/** Active webhooks that want to hear of it: the unit's own, and those of units above that asked for what is below. */
async function hearers(req: PayloadRequest, { event, unit }: Happening): Promise<WebhookRow[]> {
  const lineage = (await getTree(req.payload)).lineage(unit).map(({ id }) => id);
  const { docs } = await req.payload.db.find<WebhookRow>({
    collection: WEBHOOKS, req, limit: 0, pagination: false,
    where: { and: [{ steward: { in: lineage } }, { active: { equals: true } }] },
  });
  return docs.filter(
    (hook) => hook.secret && hook.events?.includes(event) && (String(hook.steward) === unit || hook.reach === 'below'),
  );
} // prettier-ignore

/** What waits to tell of an item that is gone is not told any more: its title may be what had to go. */
async function dropWaiting(req: PayloadRequest, { item }: Happening): Promise<void> {
  const where: Where = { and: [{ item: { equals: item.id } }, { state: { equals: 'waiting' } }, { event: { in: ['published', 'corrected', 'sent'] } }] };
  await req.payload.db.updateMany({ collection: DELIVERIES, where, data: { state: 'dropped' }, req });
} // prettier-ignore

/**
 * Queues what happened for every webhook that wants to hear of it, in the transaction of `req`: what is rolled back is told
 * to nobody, what is committed is not forgotten. The worker sends it.
 */
export async function queueEvent(req: PayloadRequest, happening: Happening): Promise<void> {
  if (happening.event === 'withdrawn') await dropWaiting(req, happening);
  const hooks = await hearers(req, happening);
  if (hooks.length === 0) return;
  const keyOf = (hook: WebhookRow) => `${hook.id}:${happening.occurrence}`;
  const { docs } = await req.payload.db.find<DeliveryRow>({
    collection: DELIVERIES, req, limit: 0, pagination: false, select: { key: true },
    where: { key: { in: hooks.map(keyOf) } },
  });
  const known = new Set(docs.map(({ key }) => key));
  const body = await eventBody(req, happening);
  const tree = await getTree(req.payload);
  const rows = hooks.filter((hook) => !known.has(keyOf(hook))).map((hook) => {
    const id = newId(req.payload);
    const steward = String(hook.steward);
    return {
      id, webhook: String(hook.id), key: keyOf(hook), event: happening.event, item: happening.item.id, body: JSON.stringify({ id, ...body }),
      state: 'waiting', at: happening.at, dueAt: happening.at, attempts: 0, steward, origin: steward, scope: tree.scope(steward),
    };
  });
  if (rows.length > 0) await bulkWrite(req, { inserts: [{ collection: DELIVERIES, docs: rows }], patches: [] });
} // prettier-ignore
