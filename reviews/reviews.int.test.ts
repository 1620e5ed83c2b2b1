import { randomBytes } from 'node:crypto';

import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import type { Notice } from '@/notifications/notify';
import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { vietnamDay } from '@/tenants/day';
import type { Role } from '@/tenants/roles';

import { checkReview } from './check-review';
import { addDays, addMonths } from './months';
import { remindDue } from './remind-due';
import type { Review } from './review';
import type { ReviewView } from './review-view';

const told: { people: string[]; notice: Notice }[] = [];
vi.mock('@/notifications/notify', () => ({
  notify: (_req: unknown, people: string[], notice: Notice) => {
    told.push({ people: [...people].sort(), notice });
    return Promise.resolve();
  },
}));

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

/** Noon in Viet Nam on a day some days away from the due day. */
const dayFrom = async (days: number) =>
  Date.parse(`${addDays((await row()).dueOn, days)}T05:00:00Z`);
const remind = (now: number) =>
  inTransaction(installation.payload, asSystem(), (req: PayloadRequest) => remindDue(req, now));

const close = async (user: User, closed: boolean) => {
  const closedAt = closed ? new Date().toISOString() : null;
  await installation.payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, closedAt } as never }); // prettier-ignore
};

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
  told.length = 0;
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

describe('reminders', () => {
  const plan = () => assign(editor(), { owner: String(author().id), everyMonths: 3 });
  const days = () => told.map(({ notice }) => notice.kind);

  it('go to the owner 14, 7 and 1 days before, on the day and weekly after, each once, with two workers', async () => {
    await plan();
    for (const day of [-15, -14, -14, -13, -7, -1, 0, 0, 6, 7, 14]) {
      const now = await dayFrom(day);
      await Promise.all([remind(now), remind(now)]);
    }
    expect(days()).toHaveLength(6);
    expect(told.every(({ people }) => people.join() === String(author().id))).toBe(true);
    expect(told[0]!.notice).toMatchObject({ kind: 'review-due', type: 'pages', item: page, title: 'Giới thiệu', unit: world.unit.commune }); // prettier-ignore
    expect((await row()).reminded).toBe(`${(await row()).dueOn} 14`);
  });

  it('start anew after a check, and never speak of the former day', async () => {
    await plan();
    await remind(await dayFrom(-7));
    const later = await dayFrom(-1);
    const user = await installation.payload.findByID({ collection: 'users', id: author().id });
    const caller = { payload: installation.payload, user } as unknown as Parameters<typeof checkReview>[0]; // prettier-ignore
    await checkReview(caller, { type: 'pages', id: page }, await dayFrom(-5));
    expect(await remind(later)).toBe(0);
    expect(days()).toHaveLength(1);
    expect(await remind(await dayFrom(-14))).toBe(1);
  });

  it('go to the editors of the unit when the owner has left, and the panel says so', async () => {
    await plan();
    await close(author(), true);
    const { view } = await read(editor());
    await remind(await dayFrom(-14));
    await close(author(), false);
    expect(view.owner.standing).toBe('closed');
    expect(view.instead).toContain('editor.commune@example.test');
    expect(told[0]!.people).toEqual([String(editor().id), String(at('commune', 'moderator').id)].sort()); // prettier-ignore
  });

  it('go to the level above where the unit has nobody', async () => {
    const { payload } = installation;
    const user = author();
    await plan();
    const elsewhere = at('sibling', 'author').memberships;
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, memberships: elsewhere!.map((one) => ({ ...one, id: randomBytes(12).toString('hex') })) } as never }); // prettier-ignore
    for (const role of ['editor', 'moderator'] as const) await close(at('commune', role), true);
    const { view } = await read(at('district', 'moderator'));
    await remind(await dayFrom(-14));
    for (const role of ['editor', 'moderator'] as const) await close(at('commune', role), false);
    await payload.db.updateOne({ collection: 'users', id: user.id, data: user as never });
    expect(view.owner.standing).toBe('no-role');
    expect(told[0]!.people).toContain(String(at('district', 'moderator').id));
    expect(told[0]!.people).not.toContain(String(user.id));
  });

  it('do not speak of what has ended, and go on when it is public again', async () => {
    const { payload } = installation;
    await plan();
    const status = (_status: 'draft' | 'published') => payload.update({ collection: 'pages', id: page, data: { _status }, context: asSystem() }); // prettier-ignore
    await status('draft');
    expect(await remind(await dayFrom(-14))).toBe(0);
    await status('published');
    expect(await remind(await dayFrom(-7))).toBe(1);
    await payload.update({ collection: 'pages', id: page, data: { deletedAt: new Date().toISOString() } as never, context: asSystem() }); // prettier-ignore
    expect(await remind(await dayFrom(0))).toBe(0);
    expect(days()).toHaveLength(1);
  });

  it('survive a failure in their transaction: nothing is noted as sent', async () => {
    if (installation.payload.db.name !== 'mongoose') return;
    await plan();
    const now = await dayFrom(-14);
    vi.spyOn(installation.payload.logger, 'error').mockImplementation(() => undefined);
    const push = vi.spyOn(told, 'push').mockImplementationOnce(() => {
      throw new Error('the mail room burns');
    });
    expect(await remind(now)).toBe(0);
    push.mockRestore();
    vi.restoreAllMocks();
    expect(await remind(now)).toBe(1);
    expect(days()).toHaveLength(1);
  });
});
