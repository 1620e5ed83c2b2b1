import type { CollectionSlug, Payload, Where } from 'payload';

import { AUDIT } from '@/audit/record';
import { taskStates } from '@/database/leases';

import { tasks } from '../tasks';
import { COUNTED_TO, type Backlog, type HealthFacts } from './facts';

const MINUTE = 60_000;
const DAY = 86_400_000;

type Row = { id: string } & Record<string, unknown>;
/** `by`: the time that counts, then what makes the order of the index whole (findings 1b). */
type From = { collection: CollectionSlug; where: Where[]; by: [string, ...string[]] };

const moment = (value: unknown): number =>
  typeof value === 'number' ? value : Date.parse(String(value));

/** The oldest rows by an index, never more than are counted. */
async function backlog(payload: Payload, now: number, { collection, where, by }: From): Promise<Backlog> {
  const { docs } = await payload.db.find<Row>({
    collection, where: { and: where }, sort: by, limit: COUNTED_TO, pagination: false, select: { [by[0]]: true },
  });
  const [oldest] = docs;
  return { count: docs.length, oldestSeconds: oldest ? Math.round((now - moment(oldest[by[0]])) / 1000) : 0 };
} // prettier-ignore

/** Reads what health is judged by: a handful of short queries, each by an index. */
export async function readHealthFacts(payload: Payload, now: number): Promise<HealthFacts> {
  const scheduled: Where = { stage: { equals: 'scheduled' } };
  const states = new Map((await taskStates(payload)).map((state) => [state.task, state]));
  const [overdue, refused, mailWaiting, mailFailed, unsealed] = await Promise.all(
    [
      { collection: 'editions', by: ['publishAt', 'createdAt'], where: [scheduled, { failedAt: { equals: 0 } }, { publishAt: { less_than_equal: now - MINUTE } }] },
      { collection: 'editions', by: ['failedAt', 'publishAt', 'createdAt'], where: [scheduled, { failedAt: { greater_than: 0 } }] },
      { collection: 'mails', by: ['createdAt'], where: [{ state: { equals: 'waiting' } }, { createdAt: { less_than_equal: new Date(now - 10 * MINUTE).toISOString() } }] },
      { collection: 'mails', by: ['dueAt', 'createdAt'], where: [{ state: { equals: 'failed' } }, { dueAt: { greater_than_equal: now - DAY } }] },
      { collection: AUDIT, by: ['at', 'id'], where: [{ seq: { exists: false } }] },
    ].map((from) => backlog(payload, now, from as From)),
  ); // prettier-ignore
  return {
    now,
    tasks: tasks.map(({ name, every, lease }) => ({ name, every, lease, state: states.get(name) ?? null })),
    overdue: overdue!, refused: refused!, mailWaiting: mailWaiting!, mailFailed: mailFailed!,
    unsealedSeconds: unsealed!.oldestSeconds,
  }; // prettier-ignore
}
