import type { PayloadRequest } from 'payload';

import { vietnamIso } from '@/i18n/vietnam-time';

import { openWebhook } from './open-webhook';
import { DELIVERIES, type DeliveryRow } from './row';

const NEWEST = 30;

/** A delivery as the administrator of its unit sees it. */
export type ListedDelivery = Pick<DeliveryRow, 'id' | 'event' | 'state' | 'attempts'> & {
  at: string;
  status: number | null;
  answer: string | null;
};

/** The newest deliveries of a webhook. @throws NotFound */
export async function listDeliveries(req: PayloadRequest, id: string): Promise<ListedDelivery[]> {
  await openWebhook(req, id);
  const { docs } = await req.payload.db.find<DeliveryRow>({
    collection: DELIVERIES, req, limit: NEWEST, pagination: false, sort: '-at', where: { webhook: { equals: id } },
  }); // prettier-ignore
  return docs.map(({ id: own, event, state, attempts, at, status, answer }) => ({
    id: String(own),
    event,
    state,
    attempts,
    at: vietnamIso(at),
    status: status ?? null,
    answer: answer ?? null,
  }));
}
