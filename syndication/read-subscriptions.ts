import type { PayloadRequest } from 'payload';

import type { Subscription, SubscriptionMode } from './subscription';

type Row = Record<string, unknown> & { id: string };

/** A row of the collection as the services need it. */
export const subscriptionOf = (row: Row): Subscription => ({
  id: String(row.id),
  unit: String(row.steward),
  source: String(row.source),
  below: row.below === true,
  section: row.section ? String(row.section) : null,
  mode: row.mode as SubscriptionMode,
  active: row.active === true,
  since: Number(row.since ?? 0),
});

/** Every subscription that is switched on; one of a unit where it is given, on or off. */
export async function readSubscriptions(
  req: PayloadRequest,
  unit: string | null = null,
): Promise<Subscription[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'subscriptions', req, limit: 0, pagination: false, sort: 'createdAt',
    where: unit ? { steward: { equals: unit } } : { active: { equals: true } },
  }); // prettier-ignore
  return docs.map(subscriptionOf);
}
