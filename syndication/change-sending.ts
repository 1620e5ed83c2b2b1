import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { bulkWrite } from '@/database/bulk-write';
import { isSystem } from '@/tenants/access';

import { planSending } from './send-plan';
import type { Strength } from './placement';
import { actOf, openSending } from './read-sending';
import { SendRefused } from './send-refused';
import type { SendReasonName } from './send-reasons';
import { sentState } from './sent-state';

/** What may change afterwards; the addresses may not: end it and send anew. Times in milliseconds since 1970. */
export type SendingChange = {
  strength: Strength;
  begins: number | null;
  ends: number | null;
  section: string | null;
};

/** What was agreed to when it was sent is not asked again; a new demand is, and what falls into another week. */
function asksOf(before: Strength | null, after: Strength, sameWeek: boolean): SendReasonName[] {
  const always: SendReasonName[] = ['not-public', 'bad-window', 'section-unknown'];
  if (!sameWeek) return [...always, 'mandatory-quota', 'receivers-full'];
  if (after === before) return always;
  return [...always, 'mandatory-quota', ...(before === 'reference' ? ['receivers-full' as const] : [])];
} // prettier-ignore

/**
 * Changes strength, window or section of what was sent.
 * @throws Forbidden, Refusal, SendRefused
 */
export async function changeSending(
  req: PayloadRequest,
  item: string,
  id: string,
  change: SendingChange,
  now = Date.now(),
): Promise<void> {
  const { tree, sending, rows } = await openSending(req, item, id);
  const order = { item, from: sending.steward, to: sending.channels, ...change };
  const plan = await planSending(req, tree, order, now);
  // What has arrived stays in its week, unless it is put off.
  const arrived = sending.begins === null || sending.begins <= now;
  const week = arrived && plan.order.begins === null ? sending.week : plan.week;
  const asks = isSystem(req) ? [] : asksOf(sending.strength, change.strength, week === sending.week);
  const reasons = plan.reasons.filter(({ name }) => asks.includes(name));
  if (!plan.item || reasons.length > 0)
    throw new SendRefused(reasons.length > 0 ? reasons : [{ name: 'not-public' }], req.i18n?.language);
  const { strength, section } = change;
  const { begins, ends } = plan.order;
  const row = {
    strength, state: sentState(strength, begins, now), heldState: null, from: begins, until: ends,
    section: section ?? plan.item.section, ownSection: section,
  };
  const act = { strength, begins, ends, section, week };
  await bulkWrite(req, {
    inserts: [],
    patches: [
      { collection: 'sendings', docs: [{ id, ...act }] },
      { collection: 'placements', docs: rows.map((one) => ({ id: one.id, ...row })) },
    ],
  });
  await invalidate(req, sending.channels);
  await recordAudit(req, {
    action: 'articles.send-change', collection: 'articles', document: item, unit: sending.steward,
    before: actOf(sending), after: { channels: [...sending.channels], strength, begins, ends, section },
  });
} // prettier-ignore
