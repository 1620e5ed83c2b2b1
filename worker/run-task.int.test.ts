import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { raise, readGeneration } from '@/database/generations';
import { claimLease, taskStates } from '@/database/leases';
import { inTransaction } from '@/database/transaction';
import { sendDown } from '@/syndication/send';
import { sweepPlacements } from '@/syndication/sweep';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { bumpTree } from '@/tenants/tree';

import { followMoves } from './follow-moves';
import { runTask } from './run-task';
import { sendMails } from './send-mails';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());
afterEach(() => vi.restoreAllMocks());

const LONG = 10 * 60_000;

describe('a lease', () => {
  it('is claimed by one of many workers, and again when it has run out', async () => {
    const { payload } = installation;
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, n) => claimLease(payload, 'one', `worker ${n}`, LONG)),
    );
    expect(claims.filter((lease) => lease !== null)).toHaveLength(1);
    const [first] = claims.filter((lease) => lease !== null);
    expect(await claimLease(payload, 'one', 'somebody', LONG)).toBeNull();
    const later = await claimLease(payload, 'one', 'somebody', LONG, Date.now() + 2 * LONG);
    expect(later!.fence).toBeGreaterThan(first!.fence);
  });

  it('that was lost while working takes the work back on MongoDB, and is never counted as success', async () => {
    const { payload } = installation;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    const slow = {
      name: 'slow', every: 1,
      run: async (req: Parameters<typeof raise>[0]) => {
        await raise(req, ['effect of a sleeper']);
        await claimLease(payload, 'slow', 'the next one', LONG, Date.now() + LONG);
      },
    }; // prettier-ignore
    expect(await runTask(payload, slow, 'the sleeper')).toBe(false);
    // SQLite has no transaction: there the effect stays, which is why every task must be idempotent (DESIGN 6).
    const taken = (await readGeneration(payload, 'effect of a sleeper')) === '0';
    expect(taken).toBe(payload.db.name === 'mongoose');
    expect((await taskStates(payload)).find(({ task }) => task === 'slow')?.succeededAt).toBeNull();
  });

  it('notes success and failure for health', async () => {
    const { payload } = installation;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    const task = (name: string, run: () => Promise<void>) => ({ name, every: 1, run });
    expect(
      await runTask(
        payload,
        task('good', async () => undefined),
        'w',
      ),
    ).toBe(true);
    expect(
      await runTask(
        payload,
        task('bad', () => Promise.reject(new Error('hỏng'))),
        'w',
      ),
    ).toBe(false);
    const states = await taskStates(payload);
    expect(states.find((one) => one.task === 'good')).toMatchObject({
      failedAt: null,
      succeededAt: expect.any(Number),
    });
    expect(states.find((one) => one.task === 'bad')).toMatchObject({
      succeededAt: null,
      failure: 'hỏng',
    });
  });
});

describe('mail', () => {
  it('goes out once, is tried again later when it fails, and given up in the end', async () => {
    const { payload } = installation;
    const sent: string[] = [];
    vi.spyOn(payload, 'sendEmail').mockImplementation((mail) => {
      if (mail.to === 'broken@example.test') return Promise.reject(new Error('no route'));
      sent.push(String(mail.to));
      return Promise.resolve(undefined);
    });
    const add = (to: string, attempts = 0) =>
      payload.db.create({
        collection: 'mails',
        data: { state: 'waiting', dueAt: 1, attempts, to, subject: 'Thư', text: 'Mã: 1234' },
      });
    await add('whole@example.test');
    await add('broken@example.test');
    await add('broken@example.test', 7);
    for (let n = 0; n < 2; n += 1) await inTransaction(payload, asSystem(), sendMails);
    expect(sent).toEqual(['whole@example.test']);
    const { docs } = await payload.db.find<{
      id: string;
      to: string;
      state: string;
      text?: string | null;
      dueAt: number;
    }>({ collection: 'mails', sort: 'attempts', pagination: false });
    expect(docs.map(({ state }) => state).sort()).toEqual(['failed', 'sent', 'waiting']);
    // The code in a mail must not lie about once it is out.
    expect(docs.find(({ state }) => state === 'sent')?.text ?? null).toBeNull();
    expect(docs.find(({ state }) => state === 'waiting')!.dueAt).toBeGreaterThan(Date.now());
  });
});

describe('the sweeper', () => {
  let world: World;
  let docs: Record<UnitKey, MatrixDocs>;
  beforeAll(async () => {
    world = await buildWorld(installation.payload);
    docs = await buildDocs(installation.payload, world);
  });

  it('opens and ends windows by the time it is given, once', async () => {
    const { payload } = installation;
    const now = Date.now();
    const [begins, ends] = [now + 60_000, now + 120_000];
    const channel = `tree:${world.unit.province}`;
    await inTransaction(payload, asSystem(), (req) =>
      sendDown(req, {
        item: docs.province.published,
        from: world.unit.province,
        to: [channel],
        strength: 'suggested',
        begins,
        ends,
      }),
    );
    const state = async () =>
      (
        await payload.db.findOne<{ id: string; state: string }>({
          collection: 'placements',
          where: {
            and: [{ channel: { equals: channel } }, { item: { equals: docs.province.published } }],
          },
        })
      )?.state;
    const sweep = (at: number) =>
      inTransaction(payload, asSystem(), (req) => sweepPlacements(req, at));
    expect(await state()).toBe('waiting');
    expect([await sweep(begins - 1), await state()]).toEqual([0, 'waiting']);
    expect([await sweep(begins), await state()]).toEqual([1, 'live']);
    expect([await sweep(begins), await state()]).toEqual([0, 'live']);
    expect([await sweep(ends), await state()]).toEqual([1, 'past']);
    expect([await sweep(ends + 1), await state()]).toEqual([0, 'past']);
  });
});

describe('after the tree has changed', () => {
  it('mends scopes twice, at once and after the last writer who knew the former tree, and then rests', async () => {
    const { payload } = installation;
    vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined);
    type Row = { id: string; scope?: { l3: string | null } };
    const row = async () => (await payload.db.findOne<Row>({ collection: 'sections' }))!;
    const { scope: right } = await row();
    const wrong = { ...right, l3: 'a district that it left' };
    await inTransaction(payload, asSystem(), bumpTree);
    const afterRun = async () => {
      await payload.db.updateOne({ collection: 'sections', id: (await row()).id, data: { ...(await row()), scope: wrong } }); // prettier-ignore
      await inTransaction(payload, asSystem(), followMoves);
      return (await row()).scope?.l3;
    };
    const runs = [await afterRun(), await afterRun(), await afterRun()];
    expect(runs).toEqual([right?.l3, right?.l3, wrong.l3]);
    await inTransaction(payload, asSystem(), bumpTree);
    expect(await afterRun()).toBe(right?.l3);
  });
});
