import { afterAll, beforeAll, expect, it } from 'vitest';

import { newId } from '@/database/new-id';
import { asSystem } from '@/tenants/access';
import { followUse } from '@/test/follow-use';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let reader: Awaited<ReturnType<typeof siteReader>>;
let site: string;
let level: string;
let page: string;

const HOME = { label: 'Trang chủ', labelEn: 'Home', path: '/', locked: true };
const NEWS = { label: 'Tin tức', path: '/chuyen-muc/tin-tuc' };
const CONTACT = { label: 'Liên hệ', labelEn: 'Contact', path: '/lien-he', locked: true };

beforeAll(async () => {
  installation = await startPayload();
  const { payload } = installation;
  world = await buildWorld(payload);
  reader = await siteReader(payload, world);
  const bench = itemBench(installation, world);
  page = await bench.published('commune', { title: 'Làng nghề', slug: 'lang-nghe' }, 'pages');
  const data = { level: 'commune', steward: world.unit.province, menu: [HOME, NEWS, CONTACT] };
  const made = await payload.create({ collection: 'level-settings', context: asSystem(), data } as never); // prettier-ignore
  level = String(made.id);
  const { docs } = await payload.find({
    collection: 'sites',
    where: { unit: { equals: world.unit.commune } },
  });
  site = String(docs[0]!.id);
}, 120_000);
afterAll(() => installation.stop());

const labels = async (unit: UnitKey = 'commune') =>
  (await reader.site(unit)).menu.map(({ label }) => label);
const save = (data: object) =>
  installation.rest(world.user.commune.admin).patch(`sites/${site}?depth=0`, data);
const menu = async (items: object[]) => {
  const rest = installation.rest(world.user.province.admin);
  expect((await rest.patch(`level-settings/${level}?depth=0`, { menu: items })).status).toBe(200);
};

it('a change of the province shows at the next read of every site below, and of no other', async () => {
  const elsewhere = await labels('stranger');
  for (const unit of ['commune', 'sibling', 'cousin'] as const)
    expect(await labels(unit)).toEqual(['Trang chủ', 'Tin tức', 'Liên hệ']);
  const used = followUse(installation.payload);
  await menu([HOME, CONTACT, { ...NEWS, label: 'Tin mới' }]);
  // The same work whatever the number of units: none of their rows is read or written.
  expect([...used].filter((slug) => ['sites', 'placements'].includes(slug))).toEqual([]);
  for (const unit of ['commune', 'sibling', 'cousin'] as const)
    expect(await labels(unit)).toEqual(['Trang chủ', 'Liên hệ', 'Tin mới']);
  expect(await labels('stranger')).toEqual(elsewhere);
  await menu([HOME, NEWS, CONTACT]);
});

it('a unit adds items of its own before Liên hệ and hides what is not locked', async () => {
  const added = [
    { label: 'Làng nghề', page },
    { label: 'Dịch vụ công', labelEn: 'Services', href: 'https://dichvucong.example.vn/' },
  ];
  const answer = await save({ menuAdditions: added, menuHidden: ['/chuyen-muc/tin-tuc'] });
  expect(answer.status).toBe(200);
  expect(await labels()).toEqual(['Trang chủ', 'Làng nghề', 'Dịch vụ công', 'Liên hệ']);
  expect(await labels('sibling')).toEqual(['Trang chủ', 'Tin tức', 'Liên hệ']);
  const { getSite } = await import('./site');
  const english = (await getSite(world.unit.commune, 'en'))!.menu;
  expect(english.map(({ label, lang }) => [label, lang])).toEqual([
    ['Home', undefined],
    ['Làng nghề', 'vi'],
    ['Services', undefined],
    ['Contact', undefined],
  ]);
});

it('what was hidden shows again as soon as the province locks it', async () => {
  await menu([HOME, { ...NEWS, locked: true }, CONTACT]);
  expect(await labels()).toContain('Tin tức');
  // The unit may go on saving its site meanwhile.
  expect((await save({ menuHidden: ['/chuyen-muc/tin-tuc'] })).status).toBe(200);
  await menu([HOME, NEWS, CONTACT]);
});

it('a page that is withdrawn leaves the menu', async () => {
  const bench = itemBench(installation, world);
  await bench.act(world.user.commune.editor, `pages/${page}`, 'withdraw', { ending: 'withdrawn', reason: 'Đã thay bằng trang khác.' }); // prettier-ignore
  expect(await labels()).toEqual(['Trang chủ', 'Dịch vụ công', 'Liên hệ']);
});

it.each([
  ['a locked item hidden', { menuHidden: ['/'] }, 'Tỉnh đã khóa'],
  ['two targets', { menuAdditions: [{ label: 'A', href: '/a', page: 'PAGE' }] }, 'đúng một nơi'],
  ['no target', { menuAdditions: [{ label: 'A' }] }, 'đúng một nơi'],
  ['a script', { menuAdditions: [{ label: 'A', href: 'javascript:alert(1)' }] }, 'https://'],
  ['another host', { menuAdditions: [{ label: 'A', href: '//evil.example' }] }, 'https://'],
])('refuses %s', async (_, data, words) => {
  const answer = await save(JSON.parse(JSON.stringify(data).replace('PAGE', page)));
  expect(answer.status).toBe(400);
  expect(JSON.stringify(await answer.json())).toContain(words);
});

it('refuses a page of another unit, and more than eight items', async () => {
  const bench = itemBench(installation, world);
  const foreign = await bench.write('stranger', { title: 'Kín', slug: 'kin' }, 'pages');
  expect((await save({ menuAdditions: [{ label: 'A', page: foreign }] })).status).toBe(400);
  const seven = Array.from({ length: 7 }, (_, n) => ({ label: `Mục ${n}`, path: `/m${n}` }));
  await menu(seven);
  const own = ['/a', '/b'].map((href) => ({ label: href, href }));
  const answer = await save({ menuAdditions: own, menuHidden: [] });
  expect(JSON.stringify(await answer.json())).toContain('đang thừa 1');
  expect((await save({ menuAdditions: own, menuHidden: ['/m0'] })).status).toBe(200);
  expect(await labels()).toHaveLength(8);
});

it('leads nowhere but to the site itself and by https to others, whatever stands in the database', async () => {
  const rest = installation.rest(world.user.province.admin);
  for (const path of ['javascript:alert(1)', '//evil.vn', '/\\evil.vn', 'lien-he'])
    expect((await rest.patch(`level-settings/${level}?depth=0`, { menu: [HOME, { label: 'Xem', path }] })).status).toBe(400);
  const bad = ['javascript:alert(1)', '/\\evil.vn', '//evil.vn'];
  const menuAdditions = bad.map((href) => ({ id: newId(installation.payload), label: 'Xem', href }));
  const tasks = bad.map((href) => ({ id: newId(installation.payload), label: 'Xem', icon: 'file', href }));
  for (const { href } of menuAdditions)
    expect((await save({ menuHidden: [], menuAdditions: [{ label: 'Xem', href }] })).status).toBe(400);
  await installation.payload.db.updateOne({ collection: 'sites', id: site, data: { menuHidden: [], menuAdditions, tasks } });
  await save({ contact: { phone: '0220 3 000 112' } });
  const view = await reader.site('commune');
  expect([...view.menu, ...view.tasks].filter(({ label }) => label === 'Xem')).toEqual([]);
}); // prettier-ignore
