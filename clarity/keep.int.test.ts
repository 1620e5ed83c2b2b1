import { afterAll, beforeAll, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { purgeClarity } from './purge';
import { recordAnswer } from './record-answer';
import { MOST_REASONS, recordReason } from './record-reason';
import { recountDue } from './recount-due';
import type { ReasonRow, ShownItem, StandingRow } from './row';

let installation: TestInstallation;
let world: World;
beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

const DAY = 86_400_000;
const NOON = Date.parse('2026-03-31T05:00:00Z');

const item = (id: string): ShownItem => ({ type: 'articles', id, steward: world.unit.province, origin: world.unit.province }); // prettier-ignore
const answer = (id: string, clear: boolean, now: number) =>
  recordAnswer(installation.payload, item(id), { site: world.unit.commune, language: 'vi', clear }, now); // prettier-ignore
const rows = async <Row>(collection: 'clear-counts' | 'clear-reasons' | 'clear-standings', id: string) =>
  (await installation.payload.db.find<Row & { id: string }>({ collection, pagination: false, where: { item: { equals: id } } })).docs; // prettier-ignore
const asWorker = (task: typeof recountDue, now: number) =>
  inTransaction(installation.payload, asSystem(), (req) => task(req, now));

it('keeps the newest reasons of an item, whatever is sent', async () => {
  const given = { site: world.unit.commune, language: 'vi' as const, choice: null };
  for (let n = 1; n <= MOST_REASONS + 3; n += 1)
    await recordReason(installation.payload, item('bound'), { ...given, text: `Ý ${n}` }, NOON);
  const together = Array.from({ length: 8 }, (_, n) => recordReason(installation.payload, item('bound'), { ...given, text: `Cùng lúc ${n}` }, NOON)); // prettier-ignore
  await Promise.all(together);
  await recordReason(installation.payload, item('other'), { ...given, text: 'Khác' }, NOON);
  const kept = await rows<ReasonRow>('clear-reasons', 'bound');
  const seqs = kept.map(({ seq }) => seq);
  expect(kept).toHaveLength(MOST_REASONS);
  expect([Math.min(...seqs), Math.max(...seqs)]).toEqual([12, MOST_REASONS + 11]);
  expect(await rows('clear-reasons', 'other')).toHaveLength(1);
});

it('counts ninety days, and the worker forgets what is older', async () => {
  const standing = async () => {
    const [total] = (await rows<StandingRow>('clear-standings', 'window')).filter(({ site }) => !site); // prettier-ignore
    return total && [total.clear, total.unclear, total.rank !== ''];
  };
  for (let n = 0; n < 5; n += 1) await answer('window', false, NOON);
  expect(await standing()).toEqual([0, 5, true]);
  await answer('window', true, NOON + 30 * DAY);
  expect(await standing()).toEqual([1, 5, true]);
  for (let n = 31; n <= 90; n += 1) await asWorker(recountDue, NOON + n * DAY);
  expect(await standing()).toEqual([1, 0, false]);
  for (let n = 91; n <= 120; n += 1) await asWorker(recountDue, NOON + n * DAY);
  expect(await standing()).toBeUndefined();
});

it('deletes what is older than twenty-four months, and nothing younger', async () => {
  const given = { site: world.unit.commune, language: 'en' as const, choice: 'hard' as const, text: '' }; // prettier-ignore
  const later = Date.parse('2028-03-31T05:00:00Z');
  for (const now of [NOON - DAY, NOON]) {
    await answer('old', false, now);
    await recordReason(installation.payload, item('old'), given, now);
  }
  expect(await asWorker(purgeClarity, later)).toBe(3);
  const days = async (collection: 'clear-counts' | 'clear-reasons') => [
    ...new Set((await rows<{ day: string }>(collection, 'old')).map(({ day }) => day)),
  ];
  expect(await days('clear-counts')).toEqual(['2026-03-31']);
  expect(await days('clear-reasons')).toEqual([vietnamDay(new Date(NOON))]);
  expect(await asWorker(purgeClarity, later)).toBe(0);
});
