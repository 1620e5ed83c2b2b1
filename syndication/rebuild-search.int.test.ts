import { existsSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { newId } from '@/database/new-id';
import { searchEngine } from '@/search/engine';
import { env } from '@/security/env';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { rebuildSearch } from './rebuild-search';
import { reconcile } from './reconcile';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let file: string;
const ids: string[] = [];

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  file = path.join(env().dataDir, 'search-rebuild.json');
  for (const title of ['Nạo vét mương', 'Sửa cầu treo', 'Họp tổ dân phố', 'Đổi giờ làm việc'])
    ids.push(await bench.published('commune', { title, body: paragraph('Thông báo của xã.') }));
  ids.push(await bench.published('commune', { title: 'Số máy trực', slug: 'so-may', body: paragraph('Trực ban.') }, 'pages')); // prettier-ignore
  ids.sort();
}, 120_000);
afterAll(() => at.stop());

const rows = async () =>
  (await at.payload.db.find<{ id: string; item: string; digest: string }>({ collection: 'search-documents', pagination: false, limit: 0 })).docs; // prettier-ignore

/** Makes every row an old one, as an upgrade does. */
const spoil = async () => {
  for (const { id } of await rows())
    await at.payload.db.updateOne({ collection: 'search-documents', id, data: { digest: 'old' }, returning: false }); // prettier-ignore
};
const old = async () => (await rows()).filter(({ digest }) => digest === 'old').length;

const found = async (words: string): Promise<string[]> => {
  const slice = { language: 'vi', now: Date.now() } as const;
  return (await searchEngine(at.payload).find([[words.split(' ')]], slice, 50)).rows.map(({ item }) => item); // prettier-ignore
};

beforeEach(spoil);

it('writes everything anew, and drops what is not public any more', async () => {
  const { commune } = world.unit;
  const orphan = { itemType: 'articles', item: newId(at.payload), language: 'vi', number: 7, date: 1, kind: 'news', title: 'Cũ', digest: 'x', steward: commune, origin: commune }; // prettier-ignore
  await at.payload.db.create({ collection: 'search-documents', data: orphan });
  expect(await rebuildSearch(at.payload, { file })).toEqual({ written: 5, resumed: false, stopped: false }); // prettier-ignore
  expect([await old(), (await rows()).length]).toEqual([0, 5]);
  expect(await reconcile(at.payload, { repair: false })).toEqual([]);
});

it('stops after the text it is at, and goes on there', async () => {
  const stop = new AbortController();
  let left = 2;
  const each = () => Promise.resolve(void (--left === 0 && stop.abort()));
  expect(await rebuildSearch(at.payload, { file, each, signal: stop.signal })).toEqual({ written: 2, resumed: false, stopped: true }); // prettier-ignore
  expect([await old(), existsSync(file)]).toEqual([3, true]);
  expect(await rebuildSearch(at.payload, { file })).toEqual({ written: 3, resumed: true, stopped: false }); // prettier-ignore
  expect([await old(), existsSync(file)]).toEqual([0, false]);
});

it('search answers meanwhile, and what people publish, correct and withdraw meanwhile stays so', async () => {
  const { commune } = world.user;
  let published = '';
  let once = true;
  const each = async () => {
    expect(await found('cua xa')).not.toEqual([]);
    if (!once) return;
    once = false;
    published = await bench.published('commune', { title: 'Mở chợ đêm', body: paragraph('Thông báo của xã.') }); // prettier-ignore
    const titles = await at.payload.find({ collection: 'articles', pagination: false, context: asSystem(), depth: 0 }); // prettier-ignore
    const of = (title: string) => String(titles.docs.find((doc) => doc.title === title)!.id);
    await bench.save(commune.author, of('Sửa cầu treo'), { title: 'Sửa xong cầu treo' });
    await bench.approve('commune', of('Sửa cầu treo'), 'correct', { change: 'minor' });
    await bench.act(commune.editor, of('Nạo vét mương'), 'withdraw', { ending: 'withdrawn', reason: 'Nhầm.' }); // prettier-ignore
  };
  await rebuildSearch(at.payload, { file, each });
  expect(await found('cho dem')).toEqual([published]);
  expect(await found('sua xong')).toHaveLength(1);
  expect([await found('sua cau'), await found('nao vet')]).toEqual([[], []]);
  expect(await old()).toBe(0);
  expect(await reconcile(at.payload, { repair: false })).toEqual([]);
});
