import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, UNIT_KEYS, type UnitKey, type World } from '@/test/world';

import type { QueueAnswer } from '../endpoints/queue';
import type { OfferView } from './offer-view';
import type { OffersAnswer } from './overview';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
});
afterAll(() => at.stop());

beforeEach(async () => {
  const { db } = at.payload;
  await db.deleteMany({ collection: 'sendings', where: {} });
  await db.deleteMany({ collection: 'notifications', where: {} });
  const { docs: rows } = await db.find<{ id: string; channel: string; steward: string; origin: string }>({ collection: 'placements', pagination: false });
  const others = rows.filter(({ channel, origin }) => channel !== `unit:${String(origin)}`).map(({ id }) => id);
  await db.deleteMany({ collection: 'placements', where: { id: { in: others } } });
}); // prettier-ignore

type Json = Record<string, unknown> & { errors?: { message: string }[] };
type Reply<T = Json> = { status: number; json: T & Json };

async function reply<T>(response: Response): Promise<Reply<T>> {
  return { status: response.status, json: (await response.json()) as T & Json };
}

const path = (item: string, rest = '') => `lt/items/articles/${item}/offers${rest}`;
const offer = async (who: RestUser | undefined, item: string, to: unknown, more: object = {}) =>
  reply<OffersAnswer>(await at.rest(who).post(path(item), { to, ...more }));
const decide = async (who: RestUser | undefined, item: string, body: object) =>
  reply(await at.rest(who).post(path(item, '/decide'), body));
const overview = async (who: RestUser | undefined, item: string) =>
  reply<OffersAnswer>(await at.rest(who).get(path(item)));
const view = async (who: RestUser | undefined, item: string, unit: string) =>
  reply<OfferView>(await at.rest(who).get(path(item, `?unit=${unit}`)));
const queue = async (who: RestUser, query = '') =>
  (await reply<QueueAnswer>(await at.rest(who).get(`lt/queue${query}`))).json;
const offersIn = ({ rows }: QueueAnswer) => rows.filter(({ source }) => source === 'offer');

async function sites(item: string): Promise<UnitKey[]> {
  const tree = await getTree(at.payload);
  const shown: UnitKey[] = [];
  for (const key of UNIT_KEYS) if (await visibleOn(at.payload, tree, world.unit[key], item)) shown.push(key);
  return shown;
} // prettier-ignore

const notices = async (kind: string): Promise<{ person: string; note?: string | null }[]> =>
  (await at.payload.db.find<{ id: string; person: string; note?: string | null }>({ collection: 'notifications', pagination: false, where: { kind: { equals: kind } } })).docs; // prettier-ignore

describe('offering', () => {
  it('waits in the queue of the receiver’s moderators, who are told; nothing shows before they decide', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    const seen = await overview(user.commune.editor, item);
    expect(seen.json.targets.map(({ unit: to, standing, quota }) => [to, standing, quota.left])).toEqual([[unit.district, 'none', 5], [unit.province, 'none', 5]]);
    const made = await offer(user.commune.editor, item, unit.district);
    expect(made.status).toBe(200);
    expect(made.json.targets[0]).toMatchObject({ standing: 'offered', quota: { limit: 5, left: 4 } });
    expect(await sites(item)).toEqual(['commune']);
    const waiting = await queue(user.district.moderator);
    expect(offersIn(waiting)).toMatchObject([{ item, unit: { name: 'Commune' }, receiver: { name: 'District' }, late: false, reasons: [] }]);
    expect(waiting.counts?.all).toBe(1);
    expect((await notices('offered')).map(({ person }) => person)).toEqual([String(user.district.moderator.id)]);
    // Again changes nothing, uses nothing up and tells nobody.
    expect((await offer(user.commune.editor, item, unit.district)).json.targets[0]!.quota.left).toBe(4);
    expect(await notices('offered')).toHaveLength(1);
  });

  it('is in the queue of nobody else', async () => {
    const { unit, user } = world;
    await offer(user.commune.editor, docs.commune.published, unit.district);
    for (const who of [user.district.editor, user.district.author, user.district.admin, user.commune.moderator, user.uncle.moderator, user.foreign.moderator])
      expect(offersIn(await queue(who))).toEqual([]);
    // Who is above looks after all that waits below.
    expect(offersIn(await queue(user.province.moderator))).toHaveLength(1);
  });

  it('is sifted by unit, level, kind, age and title', async () => {
    const { unit, user } = world;
    await offer(user.commune.editor, docs.commune.published, unit.district);
    const found = async (query: string) => offersIn(await queue(user.district.moderator, query)).length;
    expect(await found(`?unit=${unit.commune}`)).toBe(1);
    expect(await found(`?unit=${unit.sibling}`)).toBe(0);
    expect(await found('?level=commune')).toBe(1);
    expect(await found('?level=district')).toBe(0);
    expect(await found('?kind=news')).toBe(1);
    expect(await found('?kind=event')).toBe(0);
    expect(await found('?q=da dang')).toBe(1);
    expect(await found('?q=khong co')).toBe(0);
    expect(await found('?age=24')).toBe(0);
    await at.payload.db.updateMany({ collection: 'sendings', where: {}, data: { at: Date.now() - 30 * 3_600_000 } });
    expect(await found('?age=24')).toBe(1);
    expect((await queue(user.district.moderator)).counts).toMatchObject({ all: 1, urgent: 1 });
  });

  it('those who publish for a unit that has it may; others are refused', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    const refused: [string, RestUser | undefined, number][] = [
      ['anonymous', undefined, 401],
      ['author', user.commune.author, 403],
      ['admin', user.commune.admin, 403],
      ['editor above', user.district.editor, 404],
      ['editor beside', user.sibling.editor, 404],
      ['moderator beside', user.uncle.moderator, 404],
      ['moderator of another province', user.foreign.moderator, 404],
    ];
    for (const [who, person, status] of refused) expect((await offer(person, item, unit.district)).status, who).toBe(status);
    for (const person of [user.commune.editor, user.commune.moderator, user.district.moderator]) {
      for (const to of [unit.commune, unit.sibling, unit.uncle, unit.foreign, 'nobody'])
        expect((await offer(person, item, to)).status).toBe(409);
    }
    expect((await offer(user.commune.editor, docs.commune.draft, unit.district)).status).toBe(409);
    for (const to of [undefined, null, 7, '', ['x'], { id: unit.district }]) expect((await offer(user.commune.editor, item, to)).status).toBe(400);
    expect((await at.payload.db.count({ collection: 'sendings' })).totalDocs).toBe(0);
    // Whose name it goes up in is not for the body to say.
    await offer(user.commune.editor, item, unit.district, { from: unit.sibling, state: 'live', accept: true });
    expect((await at.payload.db.findOne<{ id: string; steward?: unknown; state?: string }>({ collection: 'sendings', where: {} }))).toMatchObject({ state: 'offered' });
    expect(offersIn(await queue(user.district.moderator))[0]!.unit.id).toBe(unit.commune);
  });

  it('holds to the quota of the week', async () => {
    const { unit, user } = world;
    const offers = Array.from({ length: 5 }, (_, n) => ({ item: `x${n}`, kind: 'offer', state: 'returned', channels: [], token: `t${n}` }));
    await offer(user.commune.editor, docs.commune.revised, unit.district);
    const week = (await at.payload.db.findOne<{ id: string; week?: string; scope?: unknown }>({ collection: 'sendings', where: {} }))!;
    for (const row of offers.slice(1)) await at.payload.db.create({ collection: 'sendings', data: { ...row, week: week.week, steward: unit.commune, origin: unit.commune, scope: week.scope, at: 1 } });
    const late = await offer(user.commune.editor, docs.commune.published, unit.district);
    expect(late.status).toBe(409);
    expect((await overview(user.commune.editor, docs.commune.published)).json.targets[0]!.quota).toEqual({ limit: 5, left: 0 });
  });

  it('warns of nearly the same title on the receiver’s site, and of nothing that is not public there', async () => {
    const { unit, user } = world;
    const titles = async () => (await overview(user.commune.editor, docs.commune.published)).json.targets[0]!.similar.map(({ item }) => item);
    expect(await titles()).toEqual([]);
    const { db } = at.payload;
    const row = (await db.findOne<Record<string, unknown> & { id: string }>({ collection: 'placements', where: { item: { equals: docs.district.published } } }))!;
    const card = row.card as { vi: { title: string } };
    await db.updateOne({ collection: 'placements', id: row.id, data: { card: { ...card, vi: { ...card.vi, title: 'Da dang  COMMUNE' } } }, returning: false });
    expect(await titles()).toEqual([docs.district.published]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { state: 'offered' }, returning: false });
    expect(await titles()).toEqual([]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { state: 'live', date: Date.now() - 31 * 86_400_000 }, returning: false });
    expect(await titles()).toEqual([]);
    await db.updateOne({ collection: 'placements', id: row.id, data: { date: row.date, card }, returning: false });
    expect(unit.district).toBeTruthy();
  });
}); // prettier-ignore

describe('deciding', () => {
  it('accepted it stands on the receiver’s site with its own section and teaser, keeps its origin, and goes on', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await offer(user.commune.editor, item, unit.district);
    const done = await decide(user.district.moderator, item, { unit: unit.district, accept: true, section: docs.district.section, teaser: ' Huyện giới thiệu. ' });
    expect(done.status).toBe(200);
    const row = await visibleOn(at.payload, await getTree(at.payload), unit.district, item);
    expect(row).toMatchObject({ section: docs.district.section, ownTeaser: { vi: 'Huyện giới thiệu.' } });
    expect(String(row?.origin)).toBe(unit.commune);
    expect(offersIn(await queue(user.district.moderator))).toEqual([]);
    expect((await notices('offer-accepted')).map(({ person }) => person)).toEqual([String(user.commune.editor.id)]);
    // The district’s editor offers it on in the district’s name; the province sends it everywhere below.
    const on = await offer(user.district.editor, item, unit.province);
    expect(on.json.targets).toMatchObject([{ unit: unit.province, standing: 'offered', from: { id: unit.district } }]);
    expect((await decide(user.province.moderator, item, { unit: unit.province, accept: true })).status).toBe(200);
    const order = { from: unit.province, to: [`tree:${unit.province}`], strength: 'suggested' };
    const preview = await reply<{ token: string }>(await at.rest(user.province.moderator).post(`lt/items/articles/${item}/sendings/preview`, order));
    expect((await at.rest(user.province.moderator).post(`lt/items/articles/${item}/sendings/send`, { ...order, token: preview.json.token })).status).toBe(200);
    expect(await sites(item)).toEqual(['province', 'district', 'uncle', 'commune', 'sibling', 'cousin']);
    expect(String((await visibleOn(at.payload, await getTree(at.payload), unit.cousin, item))?.origin)).toBe(unit.commune);
  });

  it('returned with a reason it shows nowhere else; the author hears why and may offer it again', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await offer(user.commune.editor, item, unit.district);
    expect((await decide(user.district.moderator, item, { unit: unit.district, accept: false, reason: '  ' })).status).toBe(409);
    expect((await decide(user.district.moderator, item, { unit: unit.district, accept: false, reason: 'Trùng tin.' })).status).toBe(200);
    expect(await sites(item)).toEqual(['commune']);
    expect(await notices('offer-returned')).toMatchObject([{ person: String(user.commune.editor.id), note: 'Trùng tin.' }]);
    expect((await overview(user.commune.editor, item)).json.targets[0]).toMatchObject({ standing: 'returned', last: { reason: 'Trùng tin.' } });
    expect((await offer(user.commune.editor, item, unit.district)).json.targets[0]).toMatchObject({ standing: 'offered' });
  });

  it('of two moderators at once one decision stands and the other is told', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await offer(user.commune.editor, item, unit.district);
    const answers = await Promise.all([
      decide(user.district.moderator, item, { unit: unit.district, accept: true }),
      decide(user.province.moderator, item, { unit: unit.district, accept: false, reason: 'Trùng tin.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = answers.find(({ status }) => status === 409)!;
    expect(second.json.errors![0]!.message).toMatch(/(đã nhận đăng bài này|đã trả lại đề xuất này) lúc .+ Quyết định của anh, chị chưa được ghi\./);
    const accepted = answers[0]!.status === 200;
    expect(await sites(item)).toEqual(accepted ? ['district', 'commune'] : ['commune']);
    const { totalDocs } = await at.payload.db.count({ collection: 'audit-log', where: { and: [{ document: { equals: item } }, { steward: { equals: unit.district } }, { action: { in: ['articles.accept', 'articles.return'] } }] } });
    expect(totalDocs).toBeGreaterThanOrEqual(1);
    expect([...(await notices('offer-accepted')), ...(await notices('offer-returned'))]).toHaveLength(1);
  });

  it('is for moderators of the receiver and above; bodies are not believed', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await offer(user.commune.editor, item, unit.district);
    const yes = { unit: unit.district, accept: true };
    const refused: [string, RestUser | undefined, number][] = [
      ['anonymous', undefined, 401], ['author', user.district.author, 403], ['editor', user.district.editor, 403], ['admin', user.district.admin, 403],
      ['who offered it', user.commune.editor, 403], ['moderator below', user.commune.moderator, 403], ['moderator beside', user.uncle.moderator, 403], ['another province', user.foreign.moderator, 403],
    ];
    for (const [who, person, status] of refused) {
      expect((await decide(person, item, yes)).status, who).toBe(status);
      expect((await view(person, item, unit.district)).status, who).toBe(status);
    }
    for (const body of [{}, { ...yes, accept: 'yes' }, { ...yes, unit: 7 }, { ...yes, section: 3 }, { ...yes, teaser: { vi: 'x' } }, { ...yes, teaser: 'x'.repeat(1001) }])
      expect((await decide(user.district.moderator, item, body)).status).toBe(400);
    expect((await decide(user.district.moderator, item, { ...yes, section: docs.stranger.section })).status).toBe(409);
    // Offered to the district, not to the province, nor to a unit of one’s own beside it.
    expect((await decide(user.province.moderator, item, { unit: unit.province, accept: true })).status).toBe(404);
    expect((await decide(user.uncle.moderator, item, { unit: unit.uncle, accept: true })).status).toBe(404);
    expect((await decide(user.district.moderator, docs.commune.draft, yes)).status).toBe(404);
    expect(await sites(item)).toEqual(['commune']);
  });

  it('shows the public text and nothing else', async () => {
    const { unit, user } = world;
    const item = docs.commune.revised;
    await offer(user.commune.editor, item, unit.district);
    const seen = await view(user.district.moderator, item, unit.district);
    expect(seen.status).toBe(200);
    expect(seen.json).toMatchObject({ title: 'Đăng rồi sửa commune', from: { id: unit.commune }, state: 'offered' });
    const said = JSON.stringify(seen.json);
    expect(said).toContain('Đăng rồi sửa');
    expect(said).not.toContain('Sửa kín');
    // Nor does the receiver’s editor come to read what only the commune may.
    for (const address of [`articles/${item}?draft=true`, `articles/versions?where[parent][equals]=${item}`]) {
      const answer = await at.rest(user.district.editor).get(address);
      expect(await answer.text()).not.toContain('Sửa kín');
    }
  });

  it('waits with its item while that is not public', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await offer(user.commune.editor, item, unit.district);
    await at.payload.update({ collection: 'articles', id: item, context: asSystem(), data: { _status: 'draft' } });
    expect(offersIn(await queue(user.district.moderator))).toEqual([]);
    expect((await view(user.district.moderator, item, unit.district)).status).toBe(404);
    expect((await decide(user.district.moderator, item, { unit: unit.district, accept: true })).status).toBe(409);
    await at.payload.update({ collection: 'articles', id: item, context: asSystem(), data: { _status: 'published' } });
    expect(offersIn(await queue(user.district.moderator))).toHaveLength(1);
  });
}); // prettier-ignore
