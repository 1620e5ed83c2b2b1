import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { endSending } from '@/syndication/end-sending';
import { getFeed } from '@/syndication/feed';
import { decideOffer } from '@/syndication/decide-offer';
import { offerUp } from '@/syndication/offer';
import { reconcile } from '@/syndication/reconcile';
import { sendDown } from '@/syndication/send';
import { similarItems } from '@/syndication/similar-items';
import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { forgetReceived } from '@/test/forget-received';
import { cardsIn } from '@/test/home-view';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { SendPreview } from '../sendings/preview';
import type { InboxAnswer } from './inbox-view';
import type { InboxResult } from './press-inbox';

// Outside a page there is no catalogue of the request; the name of a list is not looked at here.
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }));

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let reader: Awaited<ReturnType<typeof siteReader>>;
let unit: string;
/** another section of the province, which the commune uses */
let other: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  reader = await siteReader(at.payload, world);
  unit = world.unit.commune;
  other = docs.province.section;
});
afterAll(() => at.stop());

beforeEach(async () => {
  await forgetReceived(at.payload);
  await use('commune', true);
}); // prettier-ignore

type Work = Parameters<typeof inTransaction>[2];

const system = (work: Work) => inTransaction(at.payload, asSystem(), work);
const send = (item: string, strength: 'mandatory' | 'suggested' | 'reference' = 'suggested') =>
  system((req) => sendDown(req, { item, from: world.unit.province, to: [`tree:${world.unit.province}`], strength })) as ReturnType<typeof sendDown>; // prettier-ignore

/** The unit says whether it uses the common section. */
const use = (key: UnitKey, used: boolean) =>
  at.payload.update({ collection: 'section-labels', id: docs[key].label, context: asSystem(), data: { used } as never }); // prettier-ignore

const waiting = async (who: RestUser = world.user.commune.editor, key: UnitKey = 'commune') => {
  const response = await at.rest(who).get(`lt/inbox?unit=${world.unit[key]}&tab=unclassified`);
  return ((await response.json()) as InboxAnswer).rows;
};
const classify = async (item: string, section: unknown, who: RestUser = world.user.commune.editor, where = unit) => {
  const response = await at.rest(who).post('lt/inbox', { unit: where, act: 'classify', items: [item], section });
  const { results } = (await response.json()) as { results?: InboxResult[] };
  return { status: response.status, ok: results?.[0]?.ok };
}; // prettier-ignore
const row = async (item: string, key: UnitKey = 'commune') =>
  visibleOn(at.payload, await getTree(at.payload), world.unit[key], item);

describe('a section that a unit does not use', () => {
  it('is not in its menus, lists and pickers; the item stays among the news, without a section', async () => {
    const item = docs.province.published;
    await send(item);
    const { slug, ref } = (await at.payload.findByID({ collection: 'articles', id: item })) as { slug: string; ref: string };
    const { getArticle } = await import('@/app/(portal)/_data/article');
    const { vocabulary } = await import('@/app/(portal)/_data/vocabulary');
    const { hasItem } = await import('@/app/(portal)/_data/has-item');
    const picker = async (who: RestUser) => {
      const answer = await (await at.rest(who).get(`lt/sections?unit=${unit}`)).json();
      return (answer as { sections: { id: string }[] }).sections.map(({ id }) => id);
    };
    const label = async (key: UnitKey) => {
      const found = await getArticle(await reader.site(key), `${slug}-${ref}`);
      return found?.kind === 'found' ? (found.article.section?.label ?? null) : null;
    };
    expect([await label('commune'), await label('sibling')]).toEqual(['Tên riêng commune', 'Tên riêng sibling']);
    expect(await picker(world.user.commune.author)).toContain(world.section);
    await use('commune', false);
    expect([await label('commune'), await label('sibling')]).toEqual([null, 'Tên riêng sibling']);
    expect((await vocabulary(unit, 'vi')).map(({ id }) => id)).not.toContain(world.section);
    expect(await hasItem({ unit, locale: 'vi', path: '/chuyen-muc/muc-province' })).toBe(true);
    expect(await picker(world.user.commune.author)).not.toContain(world.section);
    expect((await at.rest(world.user.sibling.author).get(`lt/sections?unit=${unit}`)).status).toBe(403);
    const home = await reader.home('commune');
    expect(cardsIn(home, 'lead', 'news', 'fromAbove').some((card) => card.href.endsWith(`-${ref}`))).toBe(true);
  });

  it('needs no label, and is left out by the unit’s administrators only', async () => {
    const label = docs.commune.label;
    const change = (who: RestUser, data: object) => at.rest(who).patch(`section-labels/${label}`, data);
    expect((await change(world.user.commune.editor, { used: false })).status).toBe(403);
    expect((await change(world.user.commune.admin, { label: '' })).status).toBe(400);
    expect((await change(world.user.commune.admin, { used: false, label: '' })).status).toBe(200);
    expect((await change(world.user.commune.admin, { used: true, label: 'Tên riêng commune' })).status).toBe(200);
  });

  it('is named in the preview of a sending', async () => {
    await use('commune', false);
    const body = { from: world.unit.province, to: [`tree:${world.unit.province}`], strength: 'suggested' };
    const response = await at.rest(world.user.province.moderator).post(`lt/items/articles/${docs.province.published}/sendings/preview`, body);
    expect(((await response.json()) as SendPreview).noSection).toEqual(['Commune']);
  });
}); // prettier-ignore

describe('what waits to be classified', () => {
  it('is what shows in such a section, computed: nothing is written for it', async () => {
    const [shown, lies] = [docs.province.published, docs.province.revised];
    await send(shown);
    await send(lies, 'reference');
    const rows = async () => (await at.payload.db.find({ collection: 'placements', pagination: false })).docs.length;
    const before = await rows();
    expect(await waiting()).toEqual([]);
    await use('commune', false);
    expect((await waiting()).map(({ item, shows }) => [item, shows])).toEqual([[shown, true]]);
    expect(await waiting(world.user.sibling.editor, 'sibling')).toEqual([]);
    expect(await rows()).toBe(before);
  });

  it('goes into a section of the unit, and keeps nothing: a recall takes it off', async () => {
    const item = docs.province.published;
    const { sending } = await send(item, 'mandatory');
    await use('commune', false);
    expect(await classify(item, other)).toEqual({ status: 200, ok: true });
    expect(await row(item)).toMatchObject({ section: other, channel: `local:${unit}` });
    expect(await row(item, 'sibling')).toMatchObject({ section: world.section });
    expect(await waiting()).toEqual([]);
    const inSection = async () => (await getFeed(at.payload, await getTree(at.payload), { unit, section: other, limit: 9 })).rows.map((one) => one.item);
    expect(await inSection()).toContain(item);
    // It is still for the unit to decide.
    const fresh = (await (await at.rest(world.user.commune.editor).get(`lt/inbox?unit=${unit}&tab=new`)).json()) as InboxAnswer;
    expect(fresh.rows.find((one) => one.item === item)).toMatchObject({ decision: null });
    expect(await reconcile(at.payload, { repair: false })).toEqual([]);
    await system((req) => endSending(req, item, sending));
    expect([await row(item), await inSection()]).toEqual([null, []]);
    await send(item);
    expect(await row(item)).toMatchObject({ section: other });
    // Kept, it stays there; undone, it waits to be classified again.
    const press = async (act: string) => (await at.rest(world.user.commune.editor).post('lt/inbox', { unit, act, items: [item] })).status;
    expect([await press('take'), await row(item)]).toMatchObject([200, { section: other, tied: false }]);
    expect([await press('undo'), await row(item)]).toMatchObject([200, { section: world.section }]);
    expect((await waiting()).map(({ item: id }) => id)).toEqual([item]);
  });

  it('takes only sections that the unit has, from who publishes there, for what shows', async () => {
    const item = docs.province.published;
    await send(item);
    await use('commune', false);
    for (const section of [world.section, docs.foreign.section, docs.commune.draft]) expect((await classify(item, section)).ok).toBe(false);
    for (const section of [null, '', { a: 1 }]) expect((await classify(item, section)).status).toBe(400);
    expect((await classify(docs.foreign.published, other)).ok).toBe(false);
    expect((await classify(docs.commune.published, other)).ok).toBe(false);
    for (const who of [world.user.commune.author, world.user.commune.admin, world.user.sibling.editor]) expect((await classify(item, other, who)).status).toBe(403);
    expect(await row(item)).toMatchObject({ section: world.section });
  });

  it('of what was accepted is its moderators’', async () => {
    const item = docs.commune.published;
    const district = world.unit.district;
    await system((req) => offerUp(req, { item, from: unit, to: district }));
    await system((req) => decideOffer(req, { item, unit: district, accept: true }));
    await use('district', false);
    const { editor, moderator } = world.user.district;
    expect((await waiting(moderator, 'district')).map(({ item: id, accepted }) => [id, accepted])).toEqual([[item, true]]);
    expect((await classify(item, other, editor, district)).ok).toBe(false);
    expect((await classify(item, other, moderator, district)).ok).toBe(true);
    expect(await row(item, 'district')).toMatchObject({ section: other, channel: `unit:${district}` });
    await use('district', true);
  });
}); // prettier-ignore

it('classified when it came from above, then accepted: it stands as it was accepted, and is changed as such', async () => {
  const item = docs.commune.published;
  const district = world.unit.district;
  const { moderator } = world.user.district;
  await system((req) => offerUp(req, { item, from: unit, to: world.unit.province }));
  await system((req) => decideOffer(req, { item, unit: world.unit.province, accept: true }));
  await send(item);
  await use('district', false);
  expect((await classify(item, other, moderator, district)).ok).toBe(true);
  expect(await row(item, 'district')).toMatchObject({ section: other });
  await use('district', true);
  await system((req) => offerUp(req, { item, from: unit, to: district }));
  await system((req) => decideOffer(req, { item, unit: district, accept: true, section: world.section, teaser: { vi: 'Lời huyện' } }));
  expect(await row(item, 'district')).toMatchObject({ section: world.section, ownTeaser: { vi: 'Lời huyện' } });
  expect((await classify(item, other, moderator, district)).ok).toBe(true);
  expect(await row(item, 'district')).toMatchObject({ section: other, ownTeaser: { vi: 'Lời huyện' } });
}); // prettier-ignore

it('what was recalled is not told as similar, although it was classified', async () => {
  const item = docs.province.published;
  const { sending } = await send(item);
  const about = { item: docs.commune.draft, title: 'Đã đăng' };
  const similar = async () =>
    (await system(async (req) => similarItems(req, await getTree(req.payload), unit, about, Date.now()))) as unknown as { item: string }[];
  await use('commune', false);
  expect((await classify(item, other)).ok).toBe(true);
  expect((await similar()).map(({ item: id }) => id)).toContain(item);
  await system((req) => endSending(req, item, sending));
  expect((await similar()).map(({ item: id }) => id)).not.toContain(item);
}); // prettier-ignore

it('creates no term: nobody but administrators of a province', async () => {
  const data = { name: 'Mục lạ', slug: 'muc-la' };
  for (const key of ['commune', 'district'] as const)
    for (const role of ['author', 'editor', 'moderator', 'admin'] as const)
      expect((await at.rest(world.user[key][role]).post('sections', data)).status, `${key} ${role}`).toBeGreaterThanOrEqual(400);
  for (const role of ['author', 'editor', 'moderator'] as const)
    expect((await at.rest(world.user.province[role]).post('sections', data)).status, role).toBe(403);
  expect((await at.rest(world.user.province.admin).post('sections', data)).status).toBe(201);
}); // prettier-ignore
