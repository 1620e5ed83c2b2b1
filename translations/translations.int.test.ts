import { afterAll, beforeAll, expect, it } from 'vitest';

import { listStale } from '@/admin/translation-data';
import { actorOf } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import type { ItemType } from '@/workflow/content';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
}, 120_000);
afterAll(() => installation.stop());

const people = () => world.user.commune;
const english = (type: ItemType, id: string, data: object) =>
  installation.rest(people().author).patch(`${type}/${id}?draft=true&depth=0&locale=en`, data);

type View = { since: number; vi: string; may: boolean };

const read = async (type: ItemType, id: string, who = people().editor): Promise<View> =>
  (await (await installation.rest(who).get(`lt/items/${type}/${id}/translation`)).json()) as View;

const confirm = (type: ItemType, id: string, vi: string, who = people().editor) =>
  installation.rest(who).post(`lt/items/${type}/${id}/translation`, { vi });

async function listed(): Promise<string[]> {
  const { payload } = installation;
  const tree = await getTree(payload);
  const selected = { unit: tree.get(world.unit.province)!, below: true };
  const actor = actorOf(world.user.province.moderator as never)!;
  return bench.work(async (req) =>
    (await listStale(req, actor, selected as never, null)).rows.map(({ item }) => item),
  );
}

/** Written and translated, then public. */
async function translated(type: ItemType, title: string): Promise<string> {
  const id = await bench.write('commune', { title }, type);
  await english(type, id, { title: 'Canal', body: paragraph('This morning.') });
  await bench.approve('commune', `${type}/${id}`);
  return id;
}

const correct = async (type: ItemType, id: string, data: object) => {
  await bench.save(people().author, `${type}/${id}`, data);
  return bench.approve('commune', `${type}/${id}`, 'correct', { change: 'minor' });
};

it.each(['articles', 'pages'] as const)('%s: a changed Vietnamese text makes the English one stale once it is public', async (type) => {
  const id = await translated(type, `Nạo vét ${type}`);
  expect((await read(type, id)).since).toBe(0);
  await bench.save(people().author, `${type}/${id}`, { body: paragraph('Chiều nay.') });
  expect((await read(type, id)).since).toBe(0);
  await bench.approve('commune', `${type}/${id}`, 'correct', { change: 'minor' });
  const stale = await read(type, id);
  expect(stale.since).toBeGreaterThan(0);
  expect(await listed()).toContain(id);
  // Spaces and punctuation ask for no translation, and the day stays the first one.
  await correct(type, id, { body: paragraph('Chiều nay!') });
  expect(await read(type, id)).toEqual(stale);
  await english(type, id, { body: paragraph('This afternoon.') });
  expect((await read(type, id)).since).toBe(stale.since);
  await bench.approve('commune', `${type}/${id}`, 'correct', { change: 'minor' });
  expect((await read(type, id)).since).toBe(0);
  expect(await listed()).not.toContain(id);
}); // prettier-ignore

it('an editor says that the English text still holds: for these Vietnamese words and no later ones', async () => {
  const id = await translated('articles', 'Họp thôn');
  await correct('articles', id, { title: 'Họp toàn thôn' });
  const { vi } = await read('articles', id);
  expect((await read('articles', id, people().author)).may).toBe(false);
  expect((await confirm('articles', id, vi, people().author)).status).toBe(403);
  expect((await confirm('articles', id, vi, world.user.sibling.editor)).status).toBe(404);
  expect((await confirm('articles', id, 'other')).status).toBe(409);
  const hash = (await bench.editions(id)).at(-1)!.sha256;
  expect((await confirm('articles', id, vi)).status).toBe(200);
  expect((await read('articles', id)).since).toBe(0);
  expect((await bench.editions(id)).at(-1)!.sha256).toBe(hash);
  await correct('articles', id, { cover: null, teaser: 'Mời họp' });
  expect((await read('articles', id)).since).toBeGreaterThan(0);
});

it('a text that has no English version is never stale, nor one that is not public', async () => {
  const id = await bench.published('commune', { title: 'Chỉ tiếng Việt' });
  await correct('articles', id, { title: 'Chỉ có tiếng Việt' });
  expect((await read('articles', id)).since).toBe(0);
  const other = await translated('articles', 'Sắp gỡ');
  await correct('articles', other, { title: 'Sẽ gỡ' });
  await bench.act(people().editor, other, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
  expect((await read('articles', other)).since).toBe(0);
  expect(await listed()).not.toContain(other);
});

it('visitors read on the English page that the Vietnamese version is newer, and no longer once it is confirmed', async () => {
  const id = await translated('articles', 'Lịch tiêm');
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getArticle } = await import('@/app/(portal)/_data/article');
  const row = (await bench.main(id)) as unknown as { slug: string; ref: string };
  const seen = async (locale: 'vi' | 'en') => {
    const site = (await getSite(world.unit.commune, locale))!;
    const result = await getArticle(site, `${row.slug}-${row.ref}`);
    return result?.kind === 'found' ? result.article.staleSince : 'not found';
  };
  expect(await seen('en')).toBeUndefined();
  await correct('articles', id, { body: paragraph('Dời sang thứ Bảy.') });
  expect(await seen('en')).toMatch(/^20\d\d-/);
  expect(await seen('vi')).toBeUndefined();
  await confirm('articles', id, (await read('articles', id)).vi);
  expect(await seen('en')).toBeUndefined();
});
