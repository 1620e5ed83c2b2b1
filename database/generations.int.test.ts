import { afterAll, beforeAll, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';

import { countRaises, raise, readGeneration, readGenerations } from './generations';
import { inTransaction } from './transaction';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const isMongo = () => installation.payload.db.name === 'mongoose';
const work = <T>(task: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(installation.payload, asSystem(), task);

it('every raise is another generation, and no other key’s', async () => {
  const { payload } = installation;
  const seen = new Set([await readGeneration(payload, 'unit:1')]);
  for (let n = 0; n < 3; n += 1) {
    await work((req) => raise(req, ['unit:1', 'unit:1', 'tree:2']));
    seen.add(await readGeneration(payload, 'unit:1'));
  }
  expect(seen.size).toBe(4);
  expect(await readGeneration(payload, 'unit:11')).toBe('0');
});

it('what is rolled back has raised nothing, and nobody sees it before it is committed', async () => {
  const { payload } = installation;
  const before = await readGeneration(payload, 'unit:3');
  const during: string[] = [];
  await work(async (req) => {
    await raise(req, ['unit:3']);
    during.push(await readGeneration(payload, 'unit:3'));
    throw new Error('rolled back');
  }).catch(() => undefined);
  const after = await readGeneration(payload, 'unit:3');
  // SQLite has no transactions: there a raise too many costs a fresh read.
  expect([during[0] === before, after === before]).toEqual([isMongo(), isMongo()]);
  await work((req) => raise(req, ['unit:3']));
  expect(await readGeneration(payload, 'unit:3')).not.toBe(after);
});

it('transactions at the same time that raise the same key all come through', async () => {
  const { payload } = installation;
  const seen = await readGeneration(payload, 'tree:9');
  const everybodyIn: (() => void)[] = [];
  const count = 8;
  const one = () =>
    work(async (req) => {
      await raise(req, ['tree:9']);
      // All of them have raised before the first one commits.
      await new Promise<void>((go) => {
        everybodyIn.push(go);
        if (everybodyIn.length === count) everybodyIn.forEach((next) => next());
      });
    });
  await Promise.all(Array.from({ length: count }, one));
  const { totalDocs } = await payload.count({
    collection: 'invalidations',
    where: { keys: { equals: 'tree:9' } },
  });
  expect(totalDocs).toBe(count);
  expect(await readGeneration(payload, 'tree:9')).not.toBe(seen);
});

it('counting keeps every key apart from all its former generations, in batches, oldest first', async () => {
  const { payload } = installation;
  await payload.db.deleteMany({ collection: 'invalidations', where: {} });
  const before = await readGenerations(payload, ['a', 'b']);
  await work((req) => raise(req, ['a', 'b'], 1));
  await work((req) => raise(req, ['a'], 2));
  await work((req) => raise(req, ['a'], 50));
  const raised = await readGenerations(payload, ['a', 'b']);
  const count = () => work((req) => countRaises(req, { before: 50, limit: 1 }));
  expect([await count(), await count(), await count()]).toEqual([1, 1, 0]);
  const counted = await readGenerations(payload, ['a', 'b']);
  expect(counted.get('b')).toBe('1');
  expect(counted.get('a')).toMatch(/^2\+/);
  for (const key of ['a', 'b'])
    expect(new Set([before, raised, counted].map((one) => one.get(key))).size).toBe(3);
  const { docs } = await payload.find({ collection: 'invalidations', pagination: false });
  expect(docs.map(({ keys, at }) => [keys, at])).toEqual([[['a'], 50]]);
});
