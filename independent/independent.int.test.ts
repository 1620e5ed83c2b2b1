import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { SourceView } from '@/admin/independent/source-view';
import { newsArticle } from '@/app/(portal)/_data/structured';
import { decideLocally } from '@/syndication/local-decision';
import { lineageOf } from '@/syndication/lineage';
import { sendDown } from '@/syndication/send';
import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { PIXEL } from '@/test/matrix-writes';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { Made } from './make-version';
import { tellChanges } from './tell-changes';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let reader: Awaited<ReturnType<typeof siteReader>>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  reader = await siteReader(at.payload, world);
}, 120_000);
afterAll(() => at.stop());

type Strength = 'mandatory' | 'suggested' | 'reference';

/** Public at the province, and sent to everything below it. */
async function sent(strength: Strength = 'suggested', data: object = {}): Promise<string> {
  const item = await bench.published('province', { title: 'Tỉnh ra quân', ...data });
  await send(item, strength);
  return item;
}
const send = (item: string, strength: Strength) =>
  bench.work((req) => sendDown(req, { item, from: world.unit.province, to: [`tree:${world.unit.province}`], strength })); // prettier-ignore

const make = async (who: RestUser | undefined, unit: unknown, item: unknown) => {
  const response = await at.rest(who).post('lt/independent', { unit, item });
  return { status: response.status, json: (await response.json()) as Made };
};
const view = async (who: RestUser | undefined, article: string) => {
  const response = await at.rest(who).get(`lt/items/articles/${article}/source`);
  return { status: response.status, json: (await response.json()) as SourceView };
};
const see = async (who: RestUser | undefined, article: string, mark: unknown) =>
  (await at.rest(who).post(`lt/items/articles/${article}/source`, { mark })).status;
const shows = async (unit: UnitKey, item: string) =>
  (await visibleOn(at.payload, await getTree(at.payload), world.unit[unit], item)) !== null;
const correct = async (item: string, data: object) => {
  await bench.save(world.user.province.author, item, data);
  await bench.approve('province', item, 'correct', { change: 'minor' });
};
const withdraw = (unit: UnitKey, item: string, reason: string) =>
  bench.act(world.user[unit].moderator, item, 'withdraw', { ending: 'withdrawn', reason });
const notices = async (article: string) =>
  (await at.payload.db.find<{ id: string; kind: string; person: string; readAt: number }>({ collection: 'notifications', pagination: false, where: { and: [{ item: { equals: article } }, { kind: { in: ['source-changed', 'source-ended'] } }] } })).docs; // prettier-ignore
const mine = () => ({ editor: world.user.commune.editor, unit: world.unit.commune });

describe('making one', () => {
  it('is for editors and moderators of a unit that the item reaches', async () => {
    const item = await sent();
    const { user, unit } = world;
    const refused: [string, RestUser | undefined, number][] = [
      ['visitor', undefined, 401], ['author', user.commune.author, 403], ['admin', user.commune.admin, 403],
      ['editor beside', user.sibling.editor, 403], ['editor above', user.district.editor, 403], ['another province', user.foreign.moderator, 403],
    ]; // prettier-ignore
    for (const [who, person, status] of refused)
      expect((await make(person, unit.commune, item)).status, who).toBe(status);
    expect((await make(user.commune.editor, 'nobody', item)).status).toBe(404);
    expect((await make(user.commune.editor, unit.commune, 7)).status).toBe(400);
    expect((await make(user.commune.moderator, unit.commune, item)).status).toBe(200);
  });

  it('takes what does not reach the unit, is not public, or is its own, from nobody', async () => {
    const { editor, unit } = mine();
    const apart = await bench.published('sibling');
    const own = await bench.published('commune');
    const draft = await bench.write('province', { title: 'Chưa đăng' });
    for (const item of [apart, own, draft, 'nothing'])
      expect((await make(editor, unit, item)).status, item).toBe(409);
  });

  it('is a draft of the unit with the public words, never with a draft of the source', async () => {
    const { editor, unit } = mine();
    const item = await sent('reference', { teaser: 'Lời dẫn', kind: 'notice' });
    await at.rest(world.user.province.author).patch(`articles/${item}?draft=true&depth=0&locale=vi`, { title: 'Bản kín', body: paragraph('Chữ kín') }); // prettier-ignore
    const { json } = await make(editor, unit, item);
    expect(json).toMatchObject({ created: true, pictures: 0 });
    const response = await at.rest(editor).get(`articles/${json.article}?draft=true&depth=0`);
    const doc = (await response.json()) as Record<string, unknown>;
    expect(doc).toMatchObject({ title: 'Tỉnh ra quân', teaser: 'Lời dẫn', kind: 'notice', _status: 'draft', steward: unit, origin: unit, section: world.section, createdBy: editor.id }); // prettier-ignore
    expect(JSON.stringify(doc)).not.toContain('kín');
    expect(await shows('commune', item)).toBe(false);
    expect(JSON.stringify((await lineageOf(at.payload, json.article))!.base)).not.toContain('kín');
    const audit = await at.payload.db.count({ collection: 'audit-log', where: { and: [{ action: { equals: 'articles.make-version' } }, { document: { equals: json.article } }] } }); // prettier-ignore
    expect(audit.totalDocs).toBe(1);
  });

  it('comes in both languages, its pictures stay behind', async () => {
    const { editor, unit } = mine();
    const file = { data: PIXEL, mimetype: 'image/png', name: 'anh.png', size: PIXEL.length };
    const media = await at.payload.create({ collection: 'media', context: asSystem(), file, data: { alt: 'Cánh đồng', steward: world.unit.province, sharing: 'own' } as never }); // prettier-ignore
    const item = await bench.write('province', { title: 'Tỉnh ra quân', cover: media.id });
    await at.rest(world.user.province.author).patch(`articles/${item}?draft=true&depth=0&locale=en`, { title: 'The province sets out', body: paragraph('This morning.') }); // prettier-ignore
    await bench.approve('province', item);
    await send(item, 'suggested');
    const { json } = await make(editor, unit, item);
    expect(json).toMatchObject({ created: true, pictures: 1 });
    const response = await at.rest(editor).get(`articles/${json.article}?draft=true&depth=0&locale=en&fallback-locale=none`); // prettier-ignore
    const doc = (await response.json()) as Record<string, unknown>;
    expect(doc).toMatchObject({ title: 'The province sets out' });
    expect(JSON.stringify(doc.body)).toContain('This morning.');
    expect(doc.cover ?? null).toBeNull();
    expect((await view(editor, json.article)).json.pictures).toBe(1);
  });

  it('is made anew when the former one lies in the bin', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    const first = (await make(editor, unit, item)).json.article;
    await at.rest(editor).patch(`articles/${first}`, { deletedAt: new Date().toISOString() });
    const { json } = await make(editor, unit, item);
    expect(json.created).toBe(true);
    expect(json.article).not.toBe(first);
  });

  it('twice at once leaves one', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    const both = await Promise.all([make(editor, unit, item), make(world.user.commune.moderator, unit, item)]); // prettier-ignore
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(both.map(({ json }) => json.article)).size).toBe(1);
    const { totalDocs } = await at.payload.db.count({ collection: 'lineages', where: { and: [{ item: { equals: item } }, { unit: { equals: unit } }] } }); // prettier-ignore
    expect(totalDocs).toBe(1);
  });
});

describe('when the source changes', () => {
  it('the unit is told once, reads the difference, and marks it as seen', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    const { article } = (await make(editor, unit, item)).json;
    await bench.work((req) => tellChanges(req));
    expect((await view(editor, article)).json).toMatchObject({ live: true, changed: false, unit: 'province', languages: [] }); // prettier-ignore
    await correct(item, { title: 'Tỉnh ra quân lần hai' });
    await bench.work((req) => tellChanges(req));
    await bench.work((req) => tellChanges(req));
    const told = await notices(article);
    expect(told.map(({ kind }) => kind)).toEqual(told.map(() => 'source-changed'));
    expect(told.filter(({ person }) => person === String(editor.id))).toHaveLength(1);
    expect(told.map(({ person }) => person)).not.toContain(String(world.user.sibling.editor.id));
    const { json } = await view(editor, article);
    expect(json).toMatchObject({ live: true, changed: true, may: true });
    expect(json.languages[0]!.rows.map(({ field, change }) => [field, change])).toEqual([['title', 'changed']]); // prettier-ignore
    expect((await view(world.user.sibling.editor, article)).status).toBe(404);
    expect((await view(undefined, article)).status).toBe(401);
    expect((await view(world.user.commune.author, article)).json.may).toBe(false);
    expect(await see(world.user.commune.author, article, json.mark)).toBe(403);
    expect(await see(world.user.sibling.editor, article, json.mark)).toBe(403);
    expect(await see(editor, article, 'live before')).toBe(409);
    expect(await see(editor, article, json.mark)).toBe(200);
    expect((await view(editor, article)).json).toMatchObject({ changed: false, languages: [] });
    expect((await notices(article)).every(({ readAt }) => readAt > 0)).toBe(true);
  });

  it('its end is told with the reason that visitors read; the version stays', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    const { article } = (await make(editor, unit, item)).json;
    await bench.approve('commune', article);
    await withdraw('province', item, 'Số liệu chưa đúng.');
    await bench.work((req) => tellChanges(req));
    expect((await notices(article)).map(({ kind }) => kind)).toContain('source-ended');
    expect((await view(editor, article)).json).toMatchObject({ live: false, ending: 'withdrawn', reason: 'Số liệu chưa đúng.', href: null, languages: [] }); // prettier-ignore
    expect(await shows('commune', article)).toBe(true);
  });
});

describe('on the site', () => {
  it('a public version stands in the place of its source, and says from whom it is', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    expect(await shows('commune', item)).toBe(true);
    const { article } = (await make(editor, unit, item)).json;
    expect(await shows('commune', item)).toBe(true);
    await bench.approve('commune', article);
    expect(await shows('commune', item)).toBe(false);
    expect(await shows('sibling', item)).toBe(true);
    const page = await reader.page('commune', article);
    expect(newsArticle(await reader.site('commune'), page!).isBasedOn).toBe(
      page!.adapted!.canonical,
    );
    expect(page!.canonical).not.toBe(page!.adapted!.canonical);
    expect(page?.adapted).toMatchObject({ href: expect.stringContaining('/tin/') as string });
    await withdraw('province', item, 'Đã lỗi thời.');
    expect((await reader.page('commune', article))?.adapted).toEqual({ agency: 'UBND Province' });
    await withdraw('commune', article, 'Đã lỗi thời.');
    await bench.act(world.user.province.moderator, item, 'restore');
    expect(await shows('commune', item)).toBe(true);
  });

  it('a source that comes back after the version was published makes room by the worker', async () => {
    const { editor, unit } = mine();
    const item = await sent();
    const { article } = (await make(editor, unit, item)).json;
    await withdraw('province', item, 'Đã lỗi thời.');
    await bench.approve('commune', article);
    await bench.work((req) => tellChanges(req));
    await bench.act(world.user.province.moderator, item, 'restore');
    await bench.work((req) => tellChanges(req));
    expect(await shows('commune', item)).toBe(false);
    expect(await shows('sibling', item)).toBe(true);
  });

  it('what is mandatory shows beside it; what the unit decided meanwhile stays', async () => {
    const { editor, unit } = mine();
    const must = await sent('mandatory');
    const version = (await make(editor, unit, must)).json.article;
    await bench.approve('commune', version);
    expect(await shows('commune', must)).toBe(true);

    const item = await sent('reference');
    await bench.work((req) => decideLocally(req, { item, unit, state: 'live' }));
    const { article } = (await make(editor, unit, item)).json;
    await bench.approve('commune', article);
    expect(await shows('commune', item)).toBe(false);
    await withdraw('commune', article, 'Đã lỗi thời.');
    expect(await shows('commune', item)).toBe(true);
  });
});

it('nothing of a lineage is written or read through the API', async () => {
  const { editor } = mine();
  expect((await at.rest(editor).get('lineages')).status).toBe(403);
  expect((await at.rest(editor).post('lineages', { article: 'x' })).status).toBe(403);
});
