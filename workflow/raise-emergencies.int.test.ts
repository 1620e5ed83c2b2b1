import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { workData } from '@/admin/work-data';
import type { PayloadRequest } from 'payload';

import type { User } from '@/payload-types';
import { startPayload, type TestInstallation } from '@/test/payload';
import { workbench } from '@/test/workbench';
import { buildWorld, type World } from '@/test/world';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';
import { runTask } from '@/worker/run-task';

import { raiseEmergencies } from './raise-emergencies';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof workbench>;
let item: string;
const HOUR = 3_600_000;
const start = Date.parse('2030-05-01T01:00:00Z');

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = workbench(installation, world);
});
afterAll(() => installation.stop());
beforeEach(async () => {
  await bench.forget();
  await installation.payload.db.deleteMany({ collection: 'editions', where: {} });
  item = await bench.newText();
  await bench.act(bench.person('commune', 'moderator'), 'emergency', item, { reason: 'Lũ về.' }, start); // prettier-ignore
});

const watch = (now: number) => bench.asWorker((req) => raiseEmergencies(req, now));

const edition = async () =>
  (
    await installation.payload.db.find<Record<string, unknown> & { id: string }>({ collection: 'editions', where: { item: { equals: item } } })
  ).docs[0]!; // prettier-ignore

const audit = async () =>
  (
    await installation.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'audit-log', sort: 'at', pagination: false,
      where: { and: [{ document: { equals: item } }, { action: { equals: 'articles.raise-emergency' } }] },
    })
  ).docs; // prettier-ignore

const sees = async (user: User): Promise<boolean> => {
  const { payload } = installation;
  const req = { payload, user } as unknown as PayloadRequest;
  const at = { req, actor: requestActor(req)!, tree: await getTree(payload), language: 'vi', now: Date.now() } as const;
  return (await workData(at)).unconfirmed.some((row) => row.item === item);
}; // prettier-ignore

describe('an emergency that nobody confirms', () => {
  it('is told to its unit, again after twelve hours, then to one level more each day, and to the log', async () => {
    const { told, forget, person } = bench;
    expect(await told(item)).toEqual(['emergency → editor.commune', 'published → author.commune']);
    expect(await watch(start + 12 * HOUR - 1)).toBe(0);
    await watch(start + 12 * HOUR);
    expect(await told(item)).toContain('emergency-reminder → editor.commune');
    await forget();
    expect(await watch(start + 24 * HOUR - 1)).toBe(0);
    expect(await told(item)).toEqual([]);
    const above = [person('district', 'moderator'), person('province', 'moderator')] as const;
    expect([await sees(person('commune', 'editor')), await sees(above[0]), await sees(above[1])]).toEqual([true, false, false]); // prettier-ignore

    expect(await watch(start + 24 * HOUR)).toBe(1);
    expect(await told(item)).toEqual(['emergency-raised → moderator.district']);
    expect(await edition()).toMatchObject({ raisedAt: start + 24 * HOUR, raisedTo: world.unit.district }); // prettier-ignore
    expect([await sees(person('commune', 'editor')), await sees(above[0]), await sees(above[1])]).toEqual([true, true, false]); // prettier-ignore
    expect(await watch(start + 48 * HOUR - 1)).toBe(0);

    expect(await watch(start + 48 * HOUR)).toBe(1);
    expect(await told(item)).toEqual(['emergency-raised → moderator.district, moderator.province']);
    expect(await sees(above[1])).toBe(true);
    expect(await sees(person('sibling', 'moderator'))).toBe(false);
    expect(await watch(start + 500 * HOUR)).toBe(0);
    expect((await audit()).map(({ actorRole, after }) => [actorRole, (after as { raisedTo: string }).raisedTo])).toEqual([
      ['system', world.unit.district], ['system', world.unit.province],
    ]); // prettier-ignore

    await bench.act(above[1], 'confirm', item, {}, start + 50 * HOUR);
    expect((await told(item)).at(-1)).toBe('confirmed → moderator.commune');
    expect(await sees(person('commune', 'editor'))).toBe(false);
  });

  it('is raised once by two workers at the same moment', async () => {
    const { payload } = installation;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    await watch(start + 12 * HOUR);
    const task = {
      name: 'raise-emergencies', every: 1,
      run: async (req: Parameters<typeof raiseEmergencies>[0]) => {
        await raiseEmergencies(req, start + 24 * HOUR);
      },
    }; // prettier-ignore
    await Promise.all(['one', 'two'].map((worker) => runTask(payload, task, worker)));
    if (payload.db.name === 'mongoose')
      await Promise.all([watch(start + 24 * HOUR), watch(start + 24 * HOUR)]);
    vi.restoreAllMocks();
    expect(await audit()).toHaveLength(1);
    const raised = (await bench.rows(item)).filter(({ kind }) => kind === 'emergency-raised');
    expect(raised).toHaveLength(1);
  });

  it('is raised whole after a crash in the middle', async () => {
    const { payload } = installation;
    const log = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    await watch(start + 12 * HOUR);
    const write = payload.db.updateOne;
    let writes = 0;
    // The second write, after people were told, meets a dead database.
    vi.spyOn(payload.db, 'updateOne').mockImplementation(function dying(this: unknown, args) {
      if (args.collection === 'editions' && (writes += 1) === 2) return Promise.reject(new Error('gone')); // prettier-ignore
      return write.call(payload.db, args);
    });
    expect(await watch(start + 24 * HOUR)).toBe(0);
    expect(log).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    expect(await watch(start + 24 * HOUR + 30_000)).toBe(1);
    expect(await audit()).toHaveLength(1);
    expect(await bench.told(item)).toContain('emergency-raised → moderator.district');
    expect((await bench.rows(item)).filter(({ kind }) => kind === 'emergency-raised')).toHaveLength(1); // prettier-ignore
  });

  it('skips a level without people, and leaves a confirmed one alone', async () => {
    const { person, setAccount, told } = bench;
    const district = person('district', 'moderator');
    await setAccount(district, { closedAt: new Date().toISOString() });
    await watch(start + 12 * HOUR);
    await watch(start + 24 * HOUR);
    expect(await told(item)).toContain('emergency-raised → moderator.province');
    await setAccount(district, { closedAt: null });
    await bench.act(person('commune', 'editor'), 'confirm', item, {}, start + 25 * HOUR);
    expect(await watch(start + 72 * HOUR)).toBe(0);
    expect(await audit()).toHaveLength(1);
  });

  it('waits while withdrawn, and goes on when it is public again', async () => {
    const { person, act } = bench;
    await act(person('commune', 'editor'), 'withdraw', item, { ending: 'withdrawn', reason: 'Nhầm.' }, start + HOUR); // prettier-ignore
    expect(await watch(start + 30 * HOUR)).toBe(0);
    expect(await sees(person('commune', 'editor'))).toBe(false);
    await act(person('commune', 'moderator'), 'restore', item, {}, start + 31 * HOUR);
    expect(await sees(person('commune', 'editor'))).toBe(true);
    expect(await watch(start + 54 * HOUR)).toBe(1);
  });
});

describe('an emergency in a unit without a second person', () => {
  it('is heard of and seen above at once, by the nearest who can confirm it', async () => {
    const { person, setAccount, told, forget, act, newText } = bench;
    const editor = person('commune', 'editor');
    await setAccount(editor, { closedAt: new Date().toISOString() });
    await forget();
    item = await newText();
    await act(person('commune', 'moderator'), 'emergency', item, { reason: 'Cháy.' }, start);
    await setAccount(editor, { closedAt: null });
    expect(await told(item)).toContain('emergency → moderator.district');
    expect(await sees(person('district', 'moderator'))).toBe(true);
    expect(await sees(person('province', 'moderator'))).toBe(false);
    await watch(start + 12 * HOUR);
    await watch(start + 24 * HOUR);
    expect((await edition()).raisedTo).toBe(world.unit.province);
  });
});
