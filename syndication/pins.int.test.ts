import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { forgetReceived } from '@/test/forget-received';
import { cardsIn, noticesIn } from '@/test/home-view';
import { buildDocs, paragraph, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';

import { endSending } from './end-sending';
import { getFeed } from './feed';
import { decideLocally, undecide } from './local-decision';
import { noteItem } from './note';
import { orderPins, pinItem, unpinItem } from './pin';
import { noteOf, pinnedRows, pinsOf } from './pinned';
import { reconcile } from './reconcile';
import { sendDown } from './send';
import { visibleOn } from './visible';

// Outside a page there is no catalogue of the request; the name of a list is not looked at here.
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let unit: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  reader = await siteReader(at.payload, world);
  unit = world.unit.commune;
});
afterAll(() => at.stop());

beforeEach(async () => {
  await forgetReceived(at.payload);
}); // prettier-ignore

type Work = Parameters<typeof inTransaction>[2];

const system = (work: Work) => inTransaction(at.payload, asSystem(), work);
const as = (user: User, work: Work) =>
  inTransaction(at.payload, {}, (req) => work(Object.assign(req, { user })));
const pin = (item: string) => system((req) => pinItem(req, { unit, item }));
const send = async (item: string, strength: 'mandatory' | 'suggested' | 'reference' = 'suggested') =>
  system((req) => sendDown(req, { item, from: world.unit.province, to: [`tree:${world.unit.province}`], strength })) as ReturnType<typeof sendDown>; // prettier-ignore
const pinned = async () =>
  (await pinnedRows(at.payload, await getTree(at.payload), unit)).map(({ item }) => item);
const shows = async (item: string) =>
  (await visibleOn(at.payload, await getTree(at.payload), unit, item)) !== null;

async function six(): Promise<string[]> {
  const own = await Promise.all(
    ['Một', 'Hai', 'Ba', 'Bốn'].map((title) =>
      at.payload.create({
        collection: 'articles', context: asSystem(),
        data: { title, body: paragraph('Sáng nay.'), section: world.section, kind: 'news', _status: 'published', steward: unit } as never,
      }),
    ),
  ); // prettier-ignore
  return [docs.commune.published, docs.commune.revised, ...own.map(({ id }) => String(id))];
}

describe('pins', () => {
  it('stand in the order they were made, then in the one that was asked for; the sixth is refused', async () => {
    const items = await six();
    for (const item of items.slice(0, 5)) await pin(item);
    expect(await pinned()).toEqual(items.slice(0, 5));
    await expect(pin(items[5]!)).rejects.toMatchObject({ key: 'pinsFull', message: 'Đã ghim đủ 5 bài. Bỏ ghim một bài rồi ghim lại.' });
    const turned = items.slice(0, 5).reverse();
    await system((req) => orderPins(req, { unit, items: turned }));
    expect(await pinned()).toEqual(turned);
    await expect(system((req) => orderPins(req, { unit, items: items.slice(1) }))).rejects.toMatchObject({ key: 'pinsMeanwhile' });
    await system((req) => unpinItem(req, { unit, item: turned[0]! }));
    await pin(items[5]!);
    expect(await pinned()).toEqual([...turned.slice(1), items[5]]);
    expect(await reconcile(at.payload, { repair: false })).toEqual([]);
  });

  it('are five at most also when two people pin at once', async () => {
    const items = await six();
    for (const item of items.slice(0, 4)) await pin(item);
    const both = await Promise.allSettled(items.slice(4).map(pin));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await pinned()).toHaveLength(5);
    expect(await pinsOf(at.payload, unit)).toHaveLength(5);
  });

  it('are for who publishes in the unit', async () => {
    const item = docs.commune.published;
    const { commune, sibling, district } = world.user;
    for (const who of [commune.author, commune.admin, sibling.editor, district.editor]) {
      await expect(as(who, (req) => pinItem(req, { unit, item }))).rejects.toMatchObject({ status: 403 });
      await expect(as(who, (req) => orderPins(req, { unit, items: [item] }))).rejects.toMatchObject({ status: 403 });
      await expect(as(who, (req) => noteItem(req, { unit, item, note: { vi: 'Thêm' } }))).rejects.toMatchObject({ status: 403 });
    }
    for (const who of [commune.editor, commune.moderator, district.moderator]) await as(who, (req) => pinItem(req, { unit, item }));
    expect(await pinned()).toEqual([item]);
    for (const who of [commune.author, sibling.editor]) await expect(as(who, (req) => unpinItem(req, { unit, item }))).rejects.toMatchObject({ status: 403 });
    const { docs: acts } = await at.payload.db.find<{ id: string; actor?: unknown }>({ collection: 'audit-log', where: { and: [{ action: { equals: 'articles.pin' } }, { document: { equals: item } }] } });
    expect(acts.length).toBeGreaterThanOrEqual(3);
  });

  it('show what shows, no draft and nothing that was not sent', async () => {
    for (const item of [docs.commune.draft, docs.province.published, docs.foreign.published]) await expect(pin(item)).rejects.toMatchObject({ key: 'notHere' });
    await send(docs.province.published, 'reference');
    await expect(pin(docs.province.published)).rejects.toMatchObject({ key: 'notHere' });
  });

  it('keep nothing on the site: what the sender recalls is gone, pinned, noted or both', async () => {
    const item = docs.province.published;
    const { sending } = await send(item);
    await pin(item);
    await system((req) => noteItem(req, { unit, item, note: { vi: 'Thêm.' } }));
    expect([await shows(item), await pinned()]).toEqual([true, [item]]);
    await system((req) => endSending(req, item, sending));
    expect([await shows(item), await pinned()]).toEqual([false, []]);
    expect(await reader.article('commune', item)).toBeNull();
    // Sent anew, it is pinned as before; once the unit has changed its pins meanwhile, it is not.
    const again = await send(item);
    expect(await pinned()).toEqual([item]);
    await system((req) => endSending(req, item, again.sending));
    await pin(docs.commune.published);
    await send(item);
    expect(await pinned()).toEqual([docs.commune.published]);
    expect(await reconcile(at.payload, { repair: false })).toEqual([]);
  });

  it('end when the unit hides the item, and outlive an undone decision while it shows', async () => {
    const item = docs.province.published;
    await send(item);
    await system((req) => decideLocally(req, { unit, item, state: 'live' }));
    await pin(item);
    await system((req) => undecide(req, { unit, item }));
    expect(await pinned()).toEqual([item]);
    await expect(system((req) => undecide(req, { unit, item }))).rejects.toMatchObject({ key: 'notHere' });
    await system((req) => decideLocally(req, { unit, item, state: 'hidden' }));
    expect(await pinned()).toEqual([]);
    await system((req) => undecide(req, { unit, item }));
    expect([await shows(item), await pinned(), await pinsOf(at.payload, unit)]).toEqual([true, [], []]);
  });

  it('wait while the item is withdrawn, and change nothing of the feed', async () => {
    const item = docs.commune.published;
    const tree = await getTree(at.payload);
    const feed = async () => (await getFeed(at.payload, tree, { unit, limit: 20 })).rows.map((row) => row.item);
    const before = await feed();
    await pin(item);
    expect(await feed()).toEqual(before);
    const set = (_status: string) => at.payload.update({ collection: 'articles', id: item, context: asSystem(), data: { _status } as never });
    await set('draft');
    expect([await shows(item), await pinned()]).toEqual([false, []]);
    await set('published');
    expect([await shows(item), await pinned()]).toEqual([true, [item]]);
  });
}); // prettier-ignore

describe('pages', () => {
  it('show pins first and once, on the unit’s site alone, at once', async () => {
    const item = docs.province.published;
    await send(item);
    const front = async (key: UnitKey) => cardsIn(await reader.home(key), 'news').map(({ title, pinned: marked }) => [title, marked ?? false]);
    const list = async () => (await reader.section('commune', 'tin-tuc')).map(({ href, pinned: marked }) => [href, marked ?? false]);
    const plain = await list();
    expect((await front('commune')).some(([, marked]) => marked)).toBe(false);
    await pin(item);
    const home = await reader.home('commune');
    const news = cardsIn(home, 'news');
    expect(news[0]).toMatchObject({ pinned: true, origin: { name: 'Province' } });
    expect(cardsIn(home, 'fromAbove').map(({ href }) => href)).not.toContain(news[0]!.href);
    const shown = await list();
    expect(shown[0]).toEqual([news[0]!.href, true]);
    expect(shown).toHaveLength(plain.length);
    expect((await front('sibling')).some(([, marked]) => marked)).toBe(false);
  });

  it('leave what is pinned out of the blocks of sections and the events below it', async () => {
    const province = world.unit.province;
    const write = async (data: object) => {
      const made = await at.payload.create({ collection: 'articles', context: asSystem(), data: { body: paragraph('Sáng nay.'), section: docs.province.section, kind: 'news', _status: 'published', steward: province, ...data } as never });
      return made as unknown as { id: string; ref: string };
    };
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    const made = [await write({ title: 'Tin trong mục' }), await write({ title: 'Hội làng', kind: 'event', event: { startsAt, place: 'Đình làng' } })];
    const twice = async () => {
      const home = await reader.home('province');
      const links = [...cardsIn(home, 'section', 'disclosures'), ...noticesIn(home, 'events')].map(({ href }) => href);
      return made.map(({ ref }) => links.some((href) => href.endsWith(`-${ref}`)));
    };
    expect(await twice()).toEqual([true, true]);
    for (const { id } of made) await system((req) => pinItem(req, { unit: province, item: id }));
    expect(await twice()).toEqual([false, false]);
    const above = cardsIn(await reader.home('province'), 'lead', 'news').map(({ href }) => href);
    for (const { ref } of made) expect(above.filter((href) => href.endsWith(`-${ref}`))).toHaveLength(1);
    for (const { id } of made) await system((req) => unpinItem(req, { unit: province, item: id }));
  });

  it('show the unit’s note under the text, on its own site alone, at once', async () => {
    const item = docs.province.published;
    await send(item);
    expect(await reader.note('commune', item)).toBeUndefined();
    await system((req) => noteItem(req, { unit, item, note: { en: 'Meet at <b>eight</b>.' } }));
    expect(await reader.note('commune', item)).toEqual({ unit: 'Commune', text: 'Meet at <b>eight</b>.', lang: 'en' });
    expect(await reader.note('sibling', item)).toBeUndefined();
    await system((req) => decideLocally(req, { unit, item, state: 'live', note: { vi: 'Họp lúc tám giờ.' } }));
    await system((req) => decideLocally(req, { unit, item, state: 'live' }));
    expect(await reader.note('commune', item)).toEqual({ unit: 'Commune', text: 'Họp lúc tám giờ.' });
    await system((req) => undecide(req, { unit, item }));
    expect(await noteOf(at.payload, unit, item)).toEqual({ vi: 'Họp lúc tám giờ.' });
    await system((req) => noteItem(req, { unit, item, note: null }));
    expect(await reader.note('commune', item)).toBeUndefined();
  });
}); // prettier-ignore
