import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { engineOf } from '@/database/engine';
import { inTransaction } from '@/database/transaction';
import { scheduledItem } from '@/test/scheduled-item';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { publishDue } from '@/workflow/publish-due';

import { runTask } from '../run-task';
import { sendMails } from '../send-mails';
import { tasks } from '../tasks';
import { readHealthFacts } from './read-facts';
import { healthReport } from './report';

const MINUTE = 60_000;

let installation: TestInstallation;
let world: World;
let now: number;
beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());
beforeEach(async () => {
  const { payload } = installation;
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(payload.logger, level).mockImplementation(() => undefined);
  for (const task of tasks) await runTask(payload, task, 'the worker');
  now = Date.now();
});

/** The log of what the test's world made is not sealed yet, or sealed a moment later: no part of these tests. */
const report = async (at: number) => {
  const { audit: _, warnings, ...rest } = await healthReport(installation.payload, at);
  return { ...rest, warnings: warnings.filter(({ code }) => code !== 'audit-unsealed') };
};

it('says that all is well', async () => {
  expect(await report(now)).toMatchObject({ status: 'ok', act: [], warnings: [] });
});

it('calls the operator when the worker is silent', async () => {
  const { status, act } = await report(now + 61_000);
  expect(status).toBe('late');
  expect(act).toContainEqual({ code: 'task-late', task: 'publish-due', seconds: expect.any(Number) }); // prettier-ignore
});

it('counts schedules that are late, tells those that a person must settle apart, and names none of them', async () => {
  const { payload } = installation;
  const publishAt = now - 2 * MINUTE;
  const [late, refused] = [
    await scheduledItem(payload, world, { title: 'Bài mật quá giờ', publishAt }),
    await scheduledItem(payload, world, { title: 'Bài mật bị đổi', publishAt }),
  ];
  const where = { item: { equals: refused } };
  await payload.db.updateOne({ collection: 'editions', where, data: { sha256: 'x' }, returning: false }); // prettier-ignore
  const lateWhere = { item: { equals: late } };
  await payload.db.updateOne({ collection: 'editions', where: lateWhere, data: { nextAttempt: now + MINUTE }, returning: false }); // prettier-ignore
  await inTransaction(payload, asSystem(), (req) => publishDue(req, now, () => 0));
  const found = await report(now);
  expect(found).toMatchObject({
    status: 'late',
    act: [{ code: 'schedules-overdue', count: 1, seconds: 120 }],
    warnings: [{ code: 'schedules-refused', count: 1, seconds: 0 }],
    schedules: { overdue: { count: 1, oldestSeconds: 120 }, refused: { count: 1 } },
  });
  expect(JSON.stringify(found)).not.toMatch(/Bài mật|@/);
  await inTransaction(payload, asSystem(), (req) => publishDue(req, now + 2 * MINUTE, () => 0));
  expect(await report(now)).toMatchObject({ status: 'warning', act: [] });
  await payload.db.deleteMany({ collection: 'editions', where });
});

it('warns of mail that does not go out', async () => {
  const { payload } = installation;
  const mail = { to: 'ai@example.test', subject: 'Thư', text: 'Mã' };
  const createdAt = new Date(now - 11 * MINUTE).toISOString();
  await payload.db.create({ collection: 'mails', data: { ...mail, state: 'waiting', dueAt: now + MINUTE, attempts: 3, createdAt } }); // prettier-ignore
  await payload.db.create({ collection: 'mails', data: { ...mail, state: 'failed', dueAt: now - MINUTE, attempts: 8 } }); // prettier-ignore
  const { status, warnings } = await report(now);
  expect([status, ...warnings.map(({ code }) => code)]).toEqual(['warning', 'mail-waiting', 'mail-failed']); // prettier-ignore
});

it('asks only what an index answers, in its order (MongoDB)', async () => {
  const { payload } = installation;
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') return;
  type Asked = { collection: string; filter: object; sort: Record<string, 1 | -1> };
  const asked: Asked[] = [];
  engine.db.connection.base.set('debug', (collection: string, method: string, filter: object, ...rest: unknown[]) => {
    const options = rest.find((one): one is { sort: Asked['sort'] } => typeof one === 'object' && one !== null && 'sort' in one);
    if (method === 'find' && options?.sort && ['editions', 'mails', 'audit-log'].includes(collection)) asked.push({ collection, filter, sort: options.sort });
  }); // prettier-ignore
  await readHealthFacts(payload, now);
  await inTransaction(payload, asSystem(), (req) => publishDue(req, now));
  await inTransaction(payload, asSystem(), sendMails);
  engine.db.connection.base.set('debug', false);
  expect(asked.length).toBeGreaterThanOrEqual(7);
  for (const { collection, filter, sort } of asked) {
    const plan = await engine.db.connection.collection(collection).find(filter).sort(sort).explain('queryPlanner'); // prettier-ignore
    const { winningPlan } = (plan as { queryPlanner: { winningPlan: object } }).queryPlanner;
    const said = `${JSON.stringify(winningPlan)} for ${JSON.stringify(sort)}`;
    expect(said).toContain('IXSCAN');
    expect(said).not.toMatch(/"COLLSCAN"|"SORT"/);
  }
});
