import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { scheduledItem } from '@/test/scheduled-item';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';

import { claimSchedule, type Due } from './claim-schedule';
import { publishDue } from './publish-due';
import { publishScheduled } from './publish-scheduled';
import { ONCE, scheduleFacts } from './schedule-facts.testing';
import { watchWrites } from './writes.testing';

// Every point of a publication is tried, each with a text of its own.
vi.setConfig({ testTimeout: 300_000 });

const AT = Date.parse('2026-11-25T01:00:00Z');
const SECOND = 1000;

let installation: TestInstallation;
let world: World;
beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());
beforeEach(() => {
  for (const level of ['warn', 'error'] as const)
    vi.spyOn(installation.payload.logger, level).mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const schedule = (title: string, publishAt = AT) =>
  scheduledItem(installation.payload, world, { title, publishAt });

const run = (now: number) =>
  inTransaction(installation.payload, asSystem(), (req) => publishDue(req, now, () => 0));

const dueOf = async (item: string): Promise<Due> =>
  (await installation.payload.db.findOne<Due>({
    collection: 'editions', where: { item: { equals: item } },
  }))!; // prettier-ignore

const setDue = (id: string, data: Record<string, unknown>) =>
  installation.payload.db.updateOne({ collection: 'editions', id, data, returning: false });

const facts = (item: string) => scheduleFacts(installation.payload, item);

/** As the worker does it, but whatever goes wrong ends it on the spot: nothing is noted afterwards. */
const attempt = (due: Due, now: number) =>
  inTransaction(installation.payload, asSystem(), async (req) => {
    const claim = await claimSchedule(req, due, now);
    return claim !== null && (await publishScheduled(req, due, claim, now));
  });

describe('a schedule', () => {
  it('is kept when the account of who scheduled it is closed', async () => {
    const { payload } = installation;
    const { editor } = world.user.commune;
    const item = await schedule('Đã đóng tài khoản');
    await payload.db.updateOne({ collection: 'users', id: editor.id, data: { closedAt: new Date(AT).toISOString() } as never }); // prettier-ignore
    expect(await run(AT - 1)).toBe(0);
    expect(await run(AT)).toBe(1);
    await payload.db.updateOne({ collection: 'users', id: editor.id, data: { closedAt: null } as never }); // prettier-ignore
    expect(await facts(item)).toEqual(ONCE);
  });

  it('goes by its minute, oldest first, and a run drains more than a batch', async () => {
    const items: string[] = [];
    for (let n = 0; n < 6; n += 1) items.push(await schedule(`Bài ${n}`, AT + (6 - n) * SECOND));
    // The rest of the backlog are copies that cannot be published: what is refused holds up nothing.
    const { id: _, number, ...copy } = (await dueOf(items[0]!)) as Due & { number: number };
    for (let n = 0; n < 46; n += 1)
      await installation.payload.db.create({ collection: 'editions', data: { ...copy, item: `none-${n}`, number, nextAttempt: AT, publishAt: AT } as never }); // prettier-ignore
    const updates = vi.spyOn(installation.payload.db, 'updateOne');
    const ids = await Promise.all(items.map(async (item) => (await dueOf(item)).id));
    let published = await run(AT + 10 * SECOND);
    const taken = updates.mock.calls
      .filter(([{ data }]) => data.attempts === 1)
      .map(([{ where }]) => (where?.and?.[0]?.id as { equals: string }).equals);
    // More than a batch in one run, and those with an earlier minute first.
    expect(taken.length).toBeGreaterThan(50);
    const first = taken.filter((id) => ids.includes(id));
    expect(first).toEqual(ids.toReversed().filter((id) => first.includes(id)));
    // Whoever met another transaction on a busy machine is taken up again.
    published += await run(AT + 60 * SECOND);
    expect(published).toBe(6);
    for (const item of items) expect(await facts(item)).toEqual(ONCE);
    const { totalDocs } = await installation.payload.db.count({
      collection: 'editions', where: { and: [{ failure: { equals: 'gone' } }, { stage: { equals: 'scheduled' } }] },
    }); // prettier-ignore
    expect(totalDocs).toBe(46);
  });
});

describe('a schedule that cannot be kept', () => {
  it('is refused once for good where only a person can help', async () => {
    const item = await schedule('Đổi chữ');
    const { id } = await dueOf(item);
    await setDue(id, { sha256: 'f'.repeat(64) });
    expect(await run(AT)).toBe(0);
    const refused = await dueOf(item);
    expect(refused).toMatchObject({ stage: 'scheduled', failure: 'changed', failedAt: AT, attempts: 1 }); // prettier-ignore
    expect(refused.nextAttempt ?? null).toBeNull();
    expect(await run(AT + 7_200 * SECOND)).toBe(0);
    expect((await dueOf(item)).attempts).toBe(1);
    const { totalDocs } = await installation.payload.db.count({
      collection: 'audit-log', where: { and: [{ document: { equals: item } }, { action: { equals: 'articles.schedule-failed' } }] },
    }); // prettier-ignore
    expect(totalDocs).toBe(1);
    const { docs: told } = await installation.payload.db.find<{ id: string; person: string }>({
      collection: 'notifications', pagination: false, where: { and: [{ item: { equals: item } }, { kind: { equals: 'schedule-failed' } }] },
    }); // prettier-ignore
    const { author, editor, moderator } = world.user.commune;
    expect(told.map(({ person }) => person).toSorted()).toEqual([author, editor, moderator].map(({ id: one }) => String(one)).toSorted()); // prettier-ignore
    const at = await installation.rest(world.user.commune.editor).get(`lt/items/articles/${item}`);
    expect(((await at.json()) as { failure: string }).failure).toMatch(/^Bài đã được sửa sau khi đọc hoặc sau khi duyệt/); // prettier-ignore
  });

  it('is tried again with growing rests when the machine is at fault, and kept once it is mended', async () => {
    const item = await schedule('Máy hỏng');
    const update = vi.spyOn(installation.payload, 'update');
    update.mockRejectedValue(new Error('disk full'));
    const rests: number[] = [];
    let now = AT;
    for (let n = 0; n < 4; n += 1) {
      expect(await run(now)).toBe(0);
      const { nextAttempt, failure } = await dueOf(item);
      expect(failure).toBe('technical');
      expect(await run(nextAttempt - 1)).toBe(0);
      rests.push(Math.round((nextAttempt - now) / SECOND));
      now = nextAttempt;
    }
    expect(rests).toEqual([30, 60, 120, 240]);
    update.mockRestore();
    expect(await run(now)).toBe(1);
    expect(await facts(item)).toEqual(ONCE);
  });
});

describe('a crash', () => {
  it('before any write is healed by the next attempt, and nothing is done twice', async () => {
    let n = 1;
    for (let crashed = true; crashed; n += 1) {
      const item = await schedule(`Đổ vỡ trước lần ghi ${n}`);
      const stop = watchWrites(installation.payload, (count) =>
        count === n ? Promise.reject(new Error('crash')) : Promise.resolve(),
      );
      crashed = await attempt(await dueOf(item), AT).then(
        () => false,
        () => true,
      );
      stop();
      await run(AT + 31 * SECOND);
      expect(await facts(item), `write ${n}`).toEqual(ONCE);
    }
    // Claim, document, version, placement, log, edition at least.
    expect(n).toBeGreaterThan(6);
  });
});

describe('two workers', () => {
  /** The first stops before its write `n`, until the second has done what it can. */
  async function interleaved(item: string, n: number, second: number): Promise<boolean> {
    const due = await dueOf(item);
    let reached = false;
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let stopped: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (stopped = resolve));
    const stop = watchWrites(installation.payload, async (count) => {
      if (count !== n) return;
      reached = true;
      stopped();
      await gate;
    });
    const first = attempt(due, AT).catch(() => false);
    await Promise.race([arrived, first]);
    stop();
    await run(second);
    release();
    await first;
    return reached;
  }

  it('never publish one edition twice, wherever the first is when the second comes', async () => {
    for (let n = 1, reached = true; reached; n += 1) {
      const item = await schedule(`Hai máy ${n}`);
      reached = await interleaved(item, n, AT);
      expect(await facts(item), `write ${n}`).toEqual(ONCE);
    }
  });

  it('the second takes over from one that sleeps longer than its claim, and the sleeper commits nothing', async () => {
    // SQLite has one process, and there no run begins before the last has ended.
    if (installation.payload.db.name !== 'mongoose') return;
    for (let n = 2, reached = true; reached; n += 1) {
      const item = await schedule(`Ngủ quên ${n}`);
      reached = await interleaved(item, n, AT + 31 * SECOND);
      expect(await facts(item), `write ${n}`).toEqual(ONCE);
    }
  });
});
