import type { Payload, PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { queueMail } from '@/people/queue-mail';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { can } from '@/tenants/roles';

import { offMail } from './off-mail';
import { DELIVERIES, WEBHOOKS, type WebhookRow } from './row';

type Person = {
  id: string;
  email?: string | null;
  name?: string | null;
  closedAt?: unknown;
  memberships?: unknown;
};

/** Administrators of the unit itself; those above have more than one unit to look after. */
async function administrators(req: PayloadRequest, unit: string): Promise<Person[]> {
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users', req, limit: 0, pagination: false, where: { 'memberships.unit': { equals: unit } },
  });
  return docs.filter((person) =>
    actorOf(person)?.memberships.some((row) => row.unit === unit && can(row.role, 'site.settings')));
} // prettier-ignore

/** An address that does not answer is left alone from here on, and its unit is told; what waited can be sent again by hand. */
export const switchOff = (payload: Payload, hook: WebhookRow, now: number): Promise<void> =>
  inTransaction(payload, asSystem(), async (req) => {
    const unit = String(hook.steward);
    await payload.db.updateOne({
      collection: WEBHOOKS, id: hook.id, req, returning: false, data: { active: false, offAt: new Date(now).toISOString() },
    });
    await payload.db.updateMany({
      collection: DELIVERIES, req, data: { state: 'failed' },
      where: { and: [{ webhook: { equals: hook.id } }, { state: { equals: 'waiting' } }] },
    });
    await recordAudit(req, {
      action: 'webhooks.off', collection: WEBHOOKS, document: String(hook.id), unit,
      before: { active: true }, after: { active: false, failures: hook.failures ?? 0 },
    });
    for (const { email, name } of await administrators(req, unit))
      if (email) await queueMail(req, email, offMail(name ?? email, hook), now);
  }); // prettier-ignore
