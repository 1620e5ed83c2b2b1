import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { visibleOn } from '@/syndication/visible';
import { asSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';
import { buildDocs, type MatrixDocs } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import type { RestUser } from '@/test/rest';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { offerBench, offersIn, reply } from './bench.testing';

let at: TestInstallation;
let world: World;
let docs: Record<UnitKey, MatrixDocs>;
let bench: ReturnType<typeof offerBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  docs = await buildDocs(at.payload, world);
  bench = offerBench(at, world);
});
afterAll(() => at.stop());

beforeEach(() => bench.clear());

describe('deciding', () => {
  it('accepted it stands on the receiver’s site with its own section and teaser, keeps its origin, and goes on', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await bench.offer(user.commune.editor, item, unit.district);
    const done = await bench.decide(user.district.moderator, item, { unit: unit.district, accept: true, section: docs.district.section, teaser: ' Huyện giới thiệu. ' });
    expect(done.status).toBe(200);
    const row = await visibleOn(at.payload, await getTree(at.payload), unit.district, item);
    expect(row).toMatchObject({ section: docs.district.section, ownTeaser: { vi: 'Huyện giới thiệu.' } });
    expect(String(row?.origin)).toBe(unit.commune);
    expect(offersIn(await bench.queue(user.district.moderator))).toEqual([]);
    expect((await bench.notices('offer-accepted')).map(({ person }) => person)).toEqual([String(user.commune.editor.id)]);
    // The district’s editor offers it on in the district’s name; the province sends it everywhere below.
    const on = await bench.offer(user.district.editor, item, unit.province);
    expect(on.json.targets).toMatchObject([{ unit: unit.province, standing: 'offered', from: { id: unit.district } }]);
    expect((await bench.decide(user.province.moderator, item, { unit: unit.province, accept: true })).status).toBe(200);
    const order = { from: unit.province, to: [`tree:${unit.province}`], strength: 'suggested' };
    const preview = await reply<{ token: string }>(await at.rest(user.province.moderator).post(`lt/items/articles/${item}/sendings/preview`, order));
    expect((await at.rest(user.province.moderator).post(`lt/items/articles/${item}/sendings/send`, { ...order, token: preview.json.token })).status).toBe(200);
    expect(await bench.sites(item)).toEqual(['province', 'district', 'uncle', 'commune', 'sibling', 'cousin']);
    expect(String((await visibleOn(at.payload, await getTree(at.payload), unit.cousin, item))?.origin)).toBe(unit.commune);
  });

  it('returned with a reason it shows nowhere else; the author hears why and may offer it again', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await bench.offer(user.commune.editor, item, unit.district);
    expect((await bench.decide(user.district.moderator, item, { unit: unit.district, accept: false, reason: '  ' })).status).toBe(409);
    expect((await bench.decide(user.district.moderator, item, { unit: unit.district, accept: false, reason: 'Trùng tin.' })).status).toBe(200);
    expect(await bench.sites(item)).toEqual(['commune']);
    expect(await bench.notices('offer-returned')).toMatchObject([{ person: String(user.commune.editor.id), note: 'Trùng tin.' }]);
    expect((await bench.overview(user.commune.editor, item)).json.targets[0]).toMatchObject({ standing: 'returned', last: { reason: 'Trùng tin.' } });
    expect((await bench.offer(user.commune.editor, item, unit.district)).json.targets[0]).toMatchObject({ standing: 'offered' });
  });

  it('of two moderators at once one decision stands and the other is told', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await bench.offer(user.commune.editor, item, unit.district);
    const answers = await Promise.all([
      bench.decide(user.district.moderator, item, { unit: unit.district, accept: true }),
      bench.decide(user.province.moderator, item, { unit: unit.district, accept: false, reason: 'Trùng tin.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = answers.find(({ status }) => status === 409)!;
    expect(second.json.errors![0]!.message).toMatch(/(đã nhận đăng bài này|đã trả lại đề xuất này) lúc .+ Quyết định của anh, chị chưa được ghi\./);
    const accepted = answers[0]!.status === 200;
    expect(await bench.sites(item)).toEqual(accepted ? ['district', 'commune'] : ['commune']);
    const { totalDocs } = await at.payload.db.count({ collection: 'audit-log', where: { and: [{ document: { equals: item } }, { steward: { equals: unit.district } }, { action: { in: ['articles.accept', 'articles.return'] } }] } });
    expect(totalDocs).toBeGreaterThanOrEqual(1);
    expect([...(await bench.notices('offer-accepted')), ...(await bench.notices('offer-returned'))]).toHaveLength(1);
  });

  it('is for moderators of the receiver and above; bodies are not believed', async () => {
    const { unit, user } = world;
    const item = docs.commune.published;
    await bench.offer(user.commune.editor, item, unit.district);
    const yes = { unit: unit.district, accept: true };
    const refused: [string, RestUser | undefined, number][] = [
      ['anonymous', undefined, 401], ['author', user.district.author, 403], ['editor', user.district.editor, 403], ['admin', user.district.admin, 403],
      ['who offered it', user.commune.editor, 403], ['moderator below', user.commune.moderator, 403], ['moderator beside', user.uncle.moderator, 403], ['another province', user.foreign.moderator, 403],
    ];
    for (const [who, person, status] of refused) {
      expect((await bench.decide(person, item, yes)).status, who).toBe(status);
      expect((await bench.view(person, item, unit.district)).status, who).toBe(status);
    }
    for (const body of [{}, { ...yes, accept: 'yes' }, { ...yes, unit: 7 }, { ...yes, section: 3 }, { ...yes, teaser: { vi: 'x' } }, { ...yes, teaser: 'x'.repeat(1001) }])
      expect((await bench.decide(user.district.moderator, item, body)).status).toBe(400);
    expect((await bench.decide(user.district.moderator, item, { ...yes, section: docs.stranger.section })).status).toBe(409);
    // Offered to the district, not to the province, nor to a unit of one’s own beside it.
    expect((await bench.decide(user.province.moderator, item, { unit: unit.province, accept: true })).status).toBe(404);
    expect((await bench.decide(user.uncle.moderator, item, { unit: unit.uncle, accept: true })).status).toBe(404);
    expect((await bench.decide(user.district.moderator, docs.commune.draft, yes)).status).toBe(404);
    expect(await bench.sites(item)).toEqual(['commune']);
  });

  it('shows the public text and nothing else', async () => {
    const { unit, user } = world;
    const item = docs.commune.revised;
    await bench.offer(user.commune.editor, item, unit.district);
    const seen = await bench.view(user.district.moderator, item, unit.district);
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
    await bench.offer(user.commune.editor, item, unit.district);
    await at.payload.update({ collection: 'articles', id: item, context: asSystem(), data: { _status: 'draft' } });
    expect(offersIn(await bench.queue(user.district.moderator))).toEqual([]);
    expect((await bench.view(user.district.moderator, item, unit.district)).status).toBe(404);
    expect((await bench.decide(user.district.moderator, item, { unit: unit.district, accept: true })).status).toBe(409);
    await at.payload.update({ collection: 'articles', id: item, context: asSystem(), data: { _status: 'published' } });
    expect(offersIn(await bench.queue(user.district.moderator))).toHaveLength(1);
  });
}); // prettier-ignore
