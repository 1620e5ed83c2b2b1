import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

import { scheduledItem } from '@/test/scheduled-item';
import { startPayload, type TestInstallation } from '@/test/payload';
import { startWorkerProcess, type WorkerProcess } from '@/test/worker-process';
import { buildWorld, type World } from '@/test/world';
import { ONCE, scheduleFacts } from '@/workflow/schedule-facts.testing';

const TEXTS = 12;
/** As many are public when the worker that publishes is killed, in the middle of the next. */
const KILL_AFTER = 4;
const LONG = { timeout: 200_000, interval: 50 };

type Edition = {
  id: string;
  item: string;
  stage: string;
  sha256: string;
  publishedAt?: number | null;
};

let installation: TestInstallation;
let world: World;
const workers = new Set<WorkerProcess>();

async function start(): Promise<WorkerProcess> {
  const worker = await startWorkerProcess();
  workers.add(worker);
  return worker;
}

async function end(worker: WorkerProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  workers.delete(worker);
  await worker.end(signal);
}

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterEach(() => Promise.all([...workers].map((worker) => end(worker, 'SIGKILL'))));
afterAll(() => installation.stop());

const editions = async (): Promise<Edition[]> =>
  (await installation.payload.db.find<Edition>({ collection: 'editions', limit: 0, pagination: false })) // prettier-ignore
  .docs;

const published = async () =>
  (await editions()).filter(({ stage }) => stage === 'published').length;

/** The process that holds the task: it writes its number into the lease. */
async function publisher(): Promise<number> {
  const row = await installation.payload.db.findOne<{ id: string; owner: string }>({
    collection: 'leases', where: { task: { equals: 'publish-due' } },
  }); // prettier-ignore
  return Number(row?.owner.split(' ')[1]);
}

it('kill -9 of the worker that publishes, another at work beside it: each text once, the pinned one', async () => {
  const { payload } = installation;
  const both = payload.db.name === 'mongoose';
  // SQLite has one process; there the one that is killed is started anew.
  const started = Promise.all([start(), ...(both ? [start()] : [])]);
  const far = Date.now() + 86_400_000;
  const items: string[] = [];
  for (let n = 0; n < TEXTS; n += 1)
    items.push(await scheduledItem(payload, world, { title: `Bài ${n}`, publishAt: far, now: Date.now() })); // prettier-ignore
  const pinned = new Map((await editions()).map(({ id, sha256 }) => [id, sha256]));
  const { id } = world.user.commune.editor;
  await payload.db.updateOne({ collection: 'users', id, data: { closedAt: new Date().toISOString() } as never }); // prettier-ignore
  await started;

  const publishAt = Date.now();
  await payload.db.updateMany({ collection: 'editions', where: { stage: { equals: 'scheduled' } }, data: { publishAt, nextAttempt: publishAt } }); // prettier-ignore
  await vi.waitFor(async () => expect(await published()).toBeGreaterThanOrEqual(KILL_AFTER), LONG);
  const pid = await publisher();
  const victim = [...workers].find((worker) => worker.pid === pid);
  expect(victim).toBeDefined();
  await end(victim!, 'SIGKILL');
  const at = { public: await published(), seconds: (Date.now() - publishAt) / 1000 };
  await start();
  await vi.waitFor(async () => expect(await published()).toBe(TEXTS), LONG);
  await Promise.all([...workers].map((worker) => end(worker, 'SIGTERM')));

  for (const item of items) expect(await scheduleFacts(payload, item)).toEqual(ONCE);
  const after = await editions();
  expect(new Map(after.map((edition) => [edition.id, edition.sha256]))).toEqual(pinned);
  const late = after.map((edition) => (edition.publishedAt! - publishAt) / 1000).toSorted((a, b) => a - b); // prettier-ignore
  process.stdout.write(
    `schedule drill (${payload.db.name}): killed after ${at.seconds} s with ${at.public} of ${TEXTS} public; seconds late: ${late.join(', ')}\n`,
  );
}, 300_000);
