import type { Payload, PayloadRequest, Where } from 'payload';

import { env } from '@/security/env';

import { backOff, MOST_FAILURES } from './back-off';
import { post, TIMEOUT_MS } from './post';
import { DELIVERIES, WEBHOOKS, type DeliveryRow, type WebhookRow } from './row';
import { signature } from './signature';
import { switchOff } from './switch-off';

const BATCH = 40;
const LANES = 4;
/** Begins nothing after so many milliseconds: the lease of the task lasts longer. */
const RUN_MS = 20_000;
/** Who dies between sending and noting it leaves the row due again after this, with the same id. */
const CLAIM_MS = 6 * TIMEOUT_MS;

type Result = Pick<DeliveryRow, 'status' | 'answer'>;

const among = (row: DeliveryRow): Where => ({
  and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }, { dueAt: { equals: row.dueAt } }],
}); // prettier-ignore

/** Outside the transaction of the task: what was sent stays sent, whatever becomes of the others. */
const write = (payload: Payload, where: Where, data: Partial<DeliveryRow>) =>
  payload.db.updateOne({ collection: DELIVERIES, where, data, returning: true });

async function call(payload: Payload, hook: WebhookRow, row: DeliveryRow, now: number): Promise<Result> {
  try {
    const { status, text } = await post({
      url: hook.url, body: row.body, loopback: env().webhookLoopback,
      headers: {
        'content-type': 'application/json; charset=utf-8', 'user-agent': 'LienThong-Webhook/1',
        'x-lienthong-event': row.event, 'x-lienthong-delivery': row.id,
        'x-lienthong-signature': signature(payload.decrypt(hook.secret!), now, row.body),
      },
    });
    return { status, answer: text };
  } catch (error) {
    return { status: 0, answer: (error instanceof Error ? error.message : String(error)).slice(0, 500) };
  }
} // prettier-ignore

/** One delivery. @returns whether it arrived; null when another worker has it */
async function deliver(payload: Payload, hook: WebhookRow, row: DeliveryRow, now: number): Promise<boolean | null> {
  const claimed: DeliveryRow = { ...row, dueAt: now + CLAIM_MS, attempts: row.attempts + 1 };
  const { dueAt, attempts } = claimed;
  if (!(await write(payload, among(row), { dueAt, attempts }))) return null;
  const result = await call(payload, hook, row, now);
  const arrived = result.status! >= 200 && result.status! < 300;
  const state = arrived ? 'sent' : attempts >= MOST_FAILURES ? 'failed' : 'waiting';
  await write(payload, among(claimed), { ...result, state, answeredAt: now, dueAt: now + backOff(attempts) });
  return arrived;
} // prettier-ignore

/** The others wait as long as the address is believed to be down, so that one outage counts as one. */
async function postpone(payload: Payload, hook: WebhookRow, until: number): Promise<void> {
  const where: Where = { and: [{ webhook: { equals: hook.id } }, { state: { equals: 'waiting' } }, { dueAt: { less_than: until } }] };
  await payload.db.updateMany({ collection: DELIVERIES, where, data: { dueAt: until } });
} // prettier-ignore

/** Notes on the address how it fares. @returns whether the next delivery may be tried */
async function note(payload: Payload, hook: WebhookRow, arrived: boolean, now: number): Promise<boolean> {
  const before = hook.failures ?? 0;
  hook.failures = arrived ? 0 : before + 1;
  hook.retryAt = arrived ? 0 : now + backOff(hook.failures);
  if (arrived && before === 0) return true;
  const data = { failures: hook.failures, retryAt: hook.retryAt };
  await payload.db.updateOne({ collection: WEBHOOKS, id: hook.id, data, returning: false });
  if (hook.failures >= MOST_FAILURES) await switchOff(payload, hook, now);
  else if (!arrived) await postpone(payload, hook, hook.retryAt);
  return arrived;
} // prettier-ignore

/** What is due for one address, in order, until one does not arrive. */
async function serve(payload: Payload, id: string, rows: DeliveryRow[], now: () => number): Promise<number> {
  const hook = await payload.db.findOne<WebhookRow>({ collection: WEBHOOKS, where: { id: { equals: id } } });
  let sent = 0;
  for (const row of rows) {
    if (!hook?.active || !hook.secret) {
      await write(payload, among(row), { state: 'failed', answer: 'off' });
      continue;
    }
    if ((hook.retryAt ?? 0) > now()) {
      await postpone(payload, hook, hook.retryAt!);
      return sent;
    }
    const arrived = await deliver(payload, hook, row, now());
    if (arrived === null) continue;
    if (arrived) sent += 1;
    if (!(await note(payload, hook, arrived, now()))) return sent;
  }
  return sent;
} // prettier-ignore

function perAddress(rows: readonly DeliveryRow[]): Map<string, DeliveryRow[]> {
  const found = new Map<string, DeliveryRow[]>();
  for (const row of rows) found.set(row.webhook, [...(found.get(row.webhook) ?? []), row]);
  return found;
}

const stopwatch = (): (() => number) => {
  const began = performance.now();
  return () => Math.round(performance.now() - began);
};

/**
 * Sends what is due, each address in order and several at once; for the worker. At least once: a receiver knows by the
 * delivery's id what it has had already.
 * @param elapsed milliseconds since `now`
 * @returns how many arrived
 */
export async function sendWebhooks({ payload }: PayloadRequest, now: number, elapsed = stopwatch()): Promise<number> {
  const { docs } = await payload.db.find<DeliveryRow>({
    collection: DELIVERIES, limit: BATCH, pagination: false, sort: ['dueAt', 'at'],
    where: { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: now } }] },
  });
  const byHook = [...perAddress(docs.map((row) => ({ ...row, id: String(row.id) })))];
  let sent = 0;
  const work = async () => {
    for (let next = byHook.shift(); next && elapsed() < RUN_MS; next = byHook.shift())
      sent += await serve(payload, ...next, () => now + elapsed());
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return sent;
} // prettier-ignore
