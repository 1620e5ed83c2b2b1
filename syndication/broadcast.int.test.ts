import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { asSystem } from '@/tenants/access';
import { importUnits } from '@/tenants/registry/import-units';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { getFeed } from './feed';
import { decideLocally } from './local-decision';
import { reconcile } from './reconcile';
import { sendDown } from './send';

let installation: TestInstallation;
let tree: UnitTree;
let province: string;
let item: string;

const file = path.join(import.meta.dirname, '../data/hai-duong-units-2024.json');

beforeAll(async () => {
  installation = await startPayload();
  const { payload } = installation;
  const { faults } = await importUnits(payload, { units: readFileSync(file, 'utf8') });
  expect(faults).toEqual([]);
  tree = await getTree(payload);
  province = tree.roots[0]!.id;
  const section = await payload.create({
    collection: 'sections',
    context: asSystem(),
    data: { name: 'Tin tức', slug: 'tin-tuc', steward: province } as never,
  });
  const article = await payload.create({
    collection: 'articles', context: asSystem(),
    data: { title: 'Khai trương cổng', body: paragraph('Mở cổng'), section: section.id, kind: 'news', _status: 'published', steward: province } as never,
  }); // prettier-ignore
  item = String(article.id);
});
afterAll(() => installation.stop());

const count = async () =>
  (await installation.payload.count({ collection: 'placements' })).totalDocs;

/** Names of the units on whose site the item shows. */
async function sites(): Promise<string[]> {
  const shown: string[] = [];
  for (const { id } of tree.all()) {
    const { rows } = await getFeed(installation.payload, tree, { unit: id, limit: 5 });
    if (rows.some((row) => row.item === item)) shown.push(id);
  }
  return shown.sort();
}

it('one row appears on all 248 sites; hiding it in one commune changes one site', async () => {
  const { payload } = installation;
  const all = [...tree.all()].map(({ id }) => id).sort();
  expect(all).toHaveLength(248);
  const before = await count();
  await inTransaction(payload, asSystem(), (req) =>
    sendDown(req, { item, from: province, to: [`tree:${province}`], strength: 'suggested' }),
  );
  expect((await count()) - before).toBe(1);
  expect(await sites()).toEqual(all);

  const commune = tree.children(tree.children(province)[3]!.id)[2]!.id;
  await inTransaction(payload, asSystem(), (req) =>
    decideLocally(req, { item, unit: commune, state: 'hidden' }),
  );
  expect(await sites()).toEqual(all.filter((id) => id !== commune));

  // What the province requires shows everywhere, whatever a commune decided before.
  await inTransaction(payload, asSystem(), (req) =>
    sendDown(req, { item, from: province, to: [`tree:${province}`], strength: 'mandatory' }),
  );
  expect(await sites()).toEqual(all);
});

it('reconcile finds and mends what is missing, differs or has lost its item', async () => {
  const { payload } = installation;
  expect(await reconcile(payload, { repair: false })).toEqual([]);
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'placements',
    pagination: false,
    where: { item: { equals: item } },
  });
  const own = docs.find(({ channel }) => channel === `unit:${province}`)!;
  const sent = docs.find(({ channel }) => channel === `tree:${province}`)!;

  await payload.db.updateOne({ collection: 'placements', id: sent.id, data: { date: 1 } });
  expect((await reconcile(payload, { repair: false })).map(({ fault }) => fault)).toEqual([
    'differs',
  ]);
  expect((await reconcile(payload, { repair: true })).map(({ repaired }) => repaired)).toEqual([
    true,
  ]);

  await payload.db.deleteOne({ collection: 'placements', where: { id: { equals: own.id } } });
  expect((await reconcile(payload, { repair: true })).map(({ fault }) => fault)).toEqual([
    'missing',
  ]);
  expect(await reconcile(payload, { repair: false })).toEqual([]);

  await payload.db.updateOne({
    collection: 'articles',
    id: item,
    data: {
      ...(await payload.db.findOne({ collection: 'articles', where: { id: { equals: item } } })),
      _status: 'draft',
    },
  });
  const orphans = await reconcile(payload, { repair: true });
  expect(new Set(orphans.map(({ fault }) => fault))).toEqual(new Set(['orphan']));
  expect(await reconcile(payload, { repair: false })).toEqual([]);
  expect(await sites()).toEqual([]);
});
