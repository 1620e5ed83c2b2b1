import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import type { Role } from '@/tenants/roles';

import { addDays, addMonths } from './months';
import type { Review } from './review';
import type { ReviewView } from './review-view';

let installation: TestInstallation;
let world: World;
let page: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];
const author = () => at('commune', 'author');
const editor = () => at('commune', 'editor');
const today = () => vietnamDay(new Date());

type Answer = { status: number; view: ReviewView; errors: { message: string }[] };
const answer = async (response: Response): Promise<Answer> => {
  const json = (await response.json()) as ReviewView & { errors?: Answer['errors'] };
  return { status: response.status, view: json, errors: json.errors ?? [] };
};
const path = (rest = '') => `lt/items/pages/${page}/review${rest}`;
const read = async (who?: User) => answer(await installation.rest(who).get(path()));
const assign = async (who: User, body: object) =>
  answer(await installation.rest(who).post(path('/assign'), body));
const check = async (who: User) => answer(await installation.rest(who).post(path('/check'), {}));

const row = async (): Promise<Review> =>
  (await installation.payload.db.findOne<Review>({ collection: 'reviews', where: { item: { equals: page } } }))!; // prettier-ignore

beforeEach(async () => {
  const { payload } = installation;
  // Pages of earlier tests have their own due days.
  const earlier = await payload.db.find<Review>({ collection: 'reviews', pagination: false });
  for (const { id } of earlier.docs) await payload.db.deleteOne({ collection: 'reviews', where: { id: { equals: id } } }); // prettier-ignore
  const doc = await payload.create({
    collection: 'pages', context: asSystem(),
    data: { title: 'Giới thiệu', body: paragraph('Chung'), steward: world.unit.commune, _status: 'published' } as never,
  }); // prettier-ignore
  page = String(doc.id);
});

it('a page is to be looked at within a year of its first publication, an article when somebody says so', async () => {
  const { view } = await read(author());
  expect(view).toMatchObject({ everyMonths: 12, dueOn: addMonths(today(), 12), live: true, owner: { standing: 'nobody' } }); // prettier-ignore
  const { payload } = installation;
  const article = await payload.create({
    collection: 'articles', context: asSystem(),
    data: { title: 'Tin', body: paragraph('Tin'), section: world.section, kind: 'news', steward: world.unit.commune, _status: 'published' } as never,
  }); // prettier-ignore
  page = String(article.id);
  expect(await row()).toBeNull();
  const rest = installation.rest(editor());
  const planned = await answer(await rest.post(`lt/items/articles/${page}/review/assign`, { everyMonths: 3 })); // prettier-ignore
  expect(planned.view).toMatchObject({ everyMonths: 3, dueOn: addMonths(today(), 3), live: true });
  const none = await answer(await rest.post(`lt/items/articles/${page}/review/assign`, {}));
  expect(none.view).toMatchObject({ everyMonths: 0, dueOn: '' });
});

describe('planning', () => {
  it('names somebody with a role there, an interval, and counts from the last check', async () => {
    const { view } = await assign(editor(), { owner: String(author().id), everyMonths: 6 });
    expect(view).toMatchObject({ owner: { name: 'author.commune@example.test', standing: 'there' }, everyMonths: 6, dueOn: addMonths(today(), 6) }); // prettier-ignore
    const day = addDays(today(), 40);
    expect((await assign(editor(), { everyMonths: 6, dueOn: day })).view).toMatchObject({ dueOn: day, owner: { standing: 'nobody' } }); // prettier-ignore
    // The day stays when only the person changes.
    expect((await assign(editor(), { owner: String(editor().id), everyMonths: 6, dueOn: day })).view.dueOn).toBe(day); // prettier-ignore
  });

  it('is refused to those who do not publish, for strangers, and for days that are none', async () => {
    expect((await assign(author(), { everyMonths: 6 })).status).toBe(403);
    expect((await assign(at('sibling', 'moderator'), { everyMonths: 6 })).status).toBe(404);
    expect((await assign(editor(), { owner: String(at('sibling', 'editor').id), everyMonths: 6 })).status).toBe(400); // prettier-ignore
    for (const wrong of [
      { everyMonths: 5 },
      { everyMonths: 6, dueOn: '2030-02-30' },
      { dueOn: today() },
      {},
    ])
      expect((await assign(editor(), wrong)).status, JSON.stringify(wrong)).toBe(400);
    expect((await read(author())).view.reasons).toMatchObject({ assign: ['Chỉ người được đăng bài của đơn vị giao việc rà soát. Hãy nhờ biên tập viên.'] }); // prettier-ignore
    expect((await row()).everyMonths).toBe(12);
  });

  it('finds people without accents, the unit’s own first, nobody of the neighbours', async () => {
    const { payload } = installation;
    const user = author();
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, name: 'Đỗ Thị Ánh' } as never }); // prettier-ignore
    const rest = installation.rest(editor());
    type People = { people: { name: string; unit: string }[] };
    const found = (await (await rest.get(path('/people?q=do%20anh'))).json()) as People;
    await payload.db.updateOne({ collection: 'users', id: user.id, data: user as never });
    expect(found.people).toEqual([expect.objectContaining({ name: 'Đỗ Thị Ánh', unit: 'Commune' })]); // prettier-ignore
    const all = (await (await rest.get(path('/people?q='))).json()) as People;
    expect([...new Set(all.people.map(({ unit }) => unit))]).toEqual(['Commune', 'District', 'Province']); // prettier-ignore
    expect((await installation.rest(author()).get(path('/people?q='))).status).toBe(403);
  });
});

describe('a check', () => {
  it('is made by the owner or by those who publish, and plans the next one', async () => {
    expect((await check(author())).errors[0]!.message).toMatch(/^Người được giao rà soát/);
    await assign(editor(), { owner: String(author().id), everyMonths: 3 });
    const { view } = await check(author());
    expect(view).toMatchObject({ lastCheckedBy: 'author.commune@example.test', dueOn: addMonths(today(), 3) }); // prettier-ignore
    expect(view.lastCheckedAt).toBeGreaterThan(0);
    expect((await check(at('district', 'moderator'))).status).toBe(200);
    expect((await check(at('sibling', 'editor'))).status).toBe(404);
    expect((await check(at('commune', 'admin'))).status).toBe(403);
  });

  it('takes nothing from input', async () => {
    await installation.rest(editor()).post(path('/check'), { lastCheckedAt: 1, owner: 'x', steward: world.unit.sibling, now: 1 }); // prettier-ignore
    expect(await row()).toMatchObject({ owner: '', lastCheckedBy: String(editor().id) });
    expect((await row()).lastCheckedAt).toBeGreaterThan(1);
  });

  it('is made on what visitors see, and not without the public text', async () => {
    const { payload } = installation;
    await payload.update({ collection: 'pages', id: page, data: { _status: 'draft' }, context: asSystem() }); // prettier-ignore
    expect((await check(editor())).errors[0]!.message).toMatch(/không đang đăng/);
  });

  it('of many at the same moment is kept once', async () => {
    const rests = [editor(), at('commune', 'moderator'), at('district', 'moderator')].map((who) => installation.rest(who)); // prettier-ignore
    await Promise.all(rests.map((rest) => rest.get(path())));
    const answers = await Promise.all(rests.map((rest) => rest.post(path('/check'), {})));
    const { rev } = await row();
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(rev - 1);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
  });

  it('leaves a row in the log', async () => {
    await assign(editor(), { owner: String(author().id), everyMonths: 3 });
    await check(author());
    const { docs } = await installation.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'audit-log', where: { and: [{ document: { equals: page } }, { action: { contains: 'review' } }] }, sort: 'at', pagination: false,
    }); // prettier-ignore
    expect(docs.map(({ action }) => action)).toEqual(['pages.review-assign', 'pages.review-check']);
    expect(docs[0]).toMatchObject({ after: { owner: String(author().id), everyMonths: 3 } });
  });
});
