import { afterAll, beforeAll, expect, it } from 'vitest';

import { sendDown } from '@/syndication/send';
import { treeChannel } from '@/tenants/channels';
import { cardsIn } from '@/test/home-view';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let home: Awaited<ReturnType<typeof siteReader>>['home'];
let site: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  ({ home } = await siteReader(at.payload, world));
  const { docs } = await at.payload.find({ collection: 'sites', where: { unit: { equals: world.unit.commune } }, depth: 0, limit: 1 }); // prettier-ignore
  site = String(docs[0]!.id);
}, 120_000);
afterAll(() => at.stop());

const arrange = async (homeBlocks: object[]) => {
  const answer = await at.rest(world.user.province.admin).patch(`sites/${site}`, { homeBlocks });
  expect(answer.status, await answer.clone().text()).toBe(200);
};
const media = async () => cardsIn(await home('commune'), 'media').map(({ title }) => title);

it('articles that a unit chose show while they show on its site, and before its own news only what it wrote', async () => {
  const own = await bench.published('commune', { title: 'Lễ hội xã' });
  const above = await bench.published('province', { title: 'Lễ hội tỉnh' });
  await bench.work((req) => sendDown(req, { item: above, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested' })); // prettier-ignore
  // Administrators above may choose their own.
  const block = { kind: 'media', articles: [above, own] };
  await arrange([{ kind: 'notices' }, { kind: 'news' }, block]);
  expect(await media()).toEqual(['Lễ hội tỉnh', 'Lễ hội xã']);
  await arrange([block, { kind: 'notices' }, { kind: 'news' }]);
  expect(await media()).toEqual(['Lễ hội xã']);
  await arrange([{ kind: 'notices' }, { kind: 'news' }, block]);
  await bench.act(world.user.province.editor, above, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
  expect(await media()).toEqual(['Lễ hội xã']);
  await bench.act(world.user.commune.editor, own, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
  expect(await media()).toEqual([]);
});

it('a trial view shows nothing of what is drafted, of others, or of no article', async () => {
  const { getHomePreview } = await import('./home-preview');
  const { getSite } = await import('./site');
  const draft = await bench.write('commune', { title: 'Chưa đăng' });
  const foreign = await bench.published('cousin', { title: 'Của xã khác' });
  const articles = [draft, foreign, 'x', '../..', "' OR 1=1", 'constructor', '507f1f77bcf86cd799439011'];
  const blocks = [{ kind: 'news' }, { kind: 'media', articles }, { kind: 'section', section: 'x' }];
  const answer = await at.rest(world.user.commune.admin).post('lt/home-preview', { site, blocks });
  expect(answer.status, await answer.clone().text()).toBe(200);
  const { url } = (await answer.json()) as { url: string };
  const token = decodeURIComponent(new URL(url).pathname.split('/').at(-1)!);
  const view = await getHomePreview((await getSite(world.unit.commune, 'vi'))!, token);
  expect(cardsIn(view!.home, 'media', 'news', 'section')).toEqual([]);
}); // prettier-ignore
