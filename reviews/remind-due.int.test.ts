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
import type { Role } from '@/tenants/roles';

import { checkReview } from './check-review';
import { addDays } from './months';
import { remindDue } from './remind-due';
import type { Review } from './review';
import type { ReviewView } from './review-view';

const told: { people: string[]; notice: Notice }[] = [];
vi.mock('@/notifications/notify', () => ({
  notify: (_req: unknown, people: string[], notice: Notice) => {
    // As the real one: the same moment of the same item is told once.
    if (told.some((one) => one.notice.at === notice.at)) return Promise.resolve();
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

type Answer = { status: number; view: ReviewView; errors: { message: string }[] };
const answer = async (response: Response): Promise<Answer> => {
  const json = (await response.json()) as ReviewView & { errors?: Answer['errors'] };
  return { status: response.status, view: json, errors: json.errors ?? [] };
};
const path = (rest = '') => `lt/items/pages/${page}/review${rest}`;
const read = async (who?: User) => answer(await installation.rest(who).get(path()));
const assign = async (who: User, body: object) =>
  answer(await installation.rest(who).post(path('/assign'), body));

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
