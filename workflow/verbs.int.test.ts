import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { inTransaction } from '@/database/transaction';
import type { User } from '@/payload-types';
import { visibleOn } from '@/syndication/visible';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';

import { publishDue } from './publish-due';
import type { ItemView } from './view';

let installation: TestInstallation;
let world: World;
let item: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

const at = (unit: 'commune' | 'district' | 'province' | 'sibling', role: Role): User =>
  world.user[unit][role];

type Answer = { status: number; view: ItemView; errors: { name: string; message: string }[] };

async function act(who: User | undefined, verb: string, body: object = {}): Promise<Answer> {
  const response = await installation.rest(who).post(`lt/items/articles/${item}/${verb}`, body);
  const json = (await response.json()) as ItemView & { errors?: Answer['errors'] };
  return { status: response.status, view: json, errors: json.errors ?? [] };
}

const names = ({ errors }: Answer): string[] => errors.map(({ name }) => name);

const save = (who: User, data: object) =>
  installation.rest(who).patch(`articles/${item}?draft=true&depth=0`, data);

const main = async () =>
  (await installation.payload.db.findOne<{ id: string; _status: string; title: unknown }>({
    collection: 'articles',
    where: { id: { equals: item } },
  }))!;

const editions = async () =>
  (
    await installation.payload.db.find<Record<string, unknown> & { id: string; stage: string }>({
      collection: 'editions', where: { item: { equals: item } }, sort: 'number', pagination: false,
    })
  ).docs; // prettier-ignore

const isPublic = async () => {
  const { payload } = installation;
  const tree = await getTree(payload);
  return (await visibleOn(payload, tree, world.unit.commune, item)) !== null;
};

beforeEach(async () => {
  const made = await installation.rest(at('commune', 'author')).post('articles?draft=true&depth=0', {
    title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
});

describe('from the author to the public', () => {
  it('submitted, returned with a reason, corrected, approved and published', async () => {
    const [author, editor] = [at('commune', 'author'), at('commune', 'editor')];
    expect((await act(author, 'submit')).view.state.work).toBe('in-review');
    expect(names(await act(author, 'approve'))).toEqual(['authors-do-not-publish']);
    expect(names(await act(editor, 'return'))).toEqual(['reason-required']);
    const returned = await act(editor, 'return', { reason: 'Thiếu tên thôn.' });
    expect(returned.view).toMatchObject({ state: { work: 'returned' }, reason: 'Thiếu tên thôn.' });
    expect((await save(author, { title: 'Xã nạo vét kênh thôn Đông' })).status).toBe(200);
    await act(author, 'submit');
    const approved = await act(editor, 'approve');
    expect(approved.view.state).toEqual({ work: 'approved', live: 'never' });
    expect(await isPublic()).toBe(false);
    expect((await act(editor, 'publish')).view.state).toEqual({ work: 'none', live: 'live' });
    expect(await isPublic()).toBe(true);
    const rows = await editions();
    expect(rows.map(({ stage }) => stage)).toEqual(['voided', 'published']);
    expect(rows[1]).toMatchObject({
      submittedBy: String(author.id),
      approvedBy: String(editor.id),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('names who will read it, and somebody above where the unit has nobody else', async () => {
    const { view } = await act(at('commune', 'author'), 'submit');
    expect(view.readers.map(({ name }) => name).sort()).toEqual([
      'editor.commune@example.test',
      'moderator.commune@example.test',
    ]);
    await act(at('commune', 'author'), 'recall');
    const { payload } = installation;
    const others = [at('commune', 'moderator')];
    for (const user of others) await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, closedAt: new Date().toISOString() } as never }); // prettier-ignore
    const own = await act(at('commune', 'editor'), 'submit');
    for (const user of others) await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, closedAt: null } as never }); // prettier-ignore
    expect(own.view.readers.map(({ unit }) => unit)).toEqual(
      own.view.readers.map(() => world.unit.district),
    );
    expect(own.view.readers.length).toBeGreaterThan(0);
  });

  it('an editor’s own text needs a second person; a moderator corrects and approves, and both hands are kept', async () => {
    const [editor, moderator] = [at('commune', 'editor'), at('district', 'moderator')];
    await act(editor, 'submit');
    expect(names(await act(editor, 'approve'))).toEqual(['second-person']);
    expect(names(await act(at('sibling', 'editor'), 'approve'))).toEqual(['not-found']);
    expect((await save(moderator, { title: 'Xã nạo vét kênh mương' })).status).toBe(200);
    expect((await act(moderator, 'approve')).status).toBe(200);
    await act(editor, 'publish');
    expect((await main()).title).toMatchObject({ vi: 'Xã nạo vét kênh mương' });
    const [row] = await editions();
    expect((row!.hands as { user: string; act: string }[]).map(({ user, act: what }) => [user, what])).toEqual([
      [String(editor.id), 'submitted'], [String(moderator.id), 'corrected'],
      [String(moderator.id), 'approved'], [String(editor.id), 'published'],
    ]); // prettier-ignore
  });

  it('any later edit voids the approval', async () => {
    const [author, editor] = [at('commune', 'author'), at('commune', 'editor')];
    await act(author, 'submit');
    await act(editor, 'approve');
    await save(author, { title: 'Khác hẳn' });
    expect(names(await act(editor, 'publish'))).toEqual(['nothing-to-do']);
    expect((await editions()).map(({ stage }) => stage)).toEqual(['voided']);
    expect(await isPublic()).toBe(false);
  });

  it('an incomplete text is not submitted, and each thing that is missing is said', async () => {
    await save(at('commune', 'author'), { section: null });
    expect(names(await act(at('commune', 'author'), 'submit'))).toEqual(['section-missing']);
    await save(at('commune', 'author'), { title: '', body: paragraph(' ') });
    const refused = await act(at('commune', 'author'), 'submit');
    expect(names(refused)).toEqual(['title-missing', 'body-missing', 'section-missing']);
  });

  it('of many decisions at the same moment one counts', async () => {
    await act(at('commune', 'author'), 'submit');
    const people = [at('commune', 'editor'), at('commune', 'moderator'), at('district', 'moderator'), at('province', 'moderator')]; // prettier-ignore
    const answers = await Promise.all(people.map((who) => act(who, 'approve')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    // The others are told, whether they came at the same moment or just after.
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(['decided-meanwhile', 'nothing-to-do']).toContain(names(answer)[0]);
    expect((await editions()).map(({ stage }) => stage)).toEqual(['approved']);
  });
});

describe('the policy', () => {
  const policy = (unit: 'province' | 'commune', data: object) =>
    installation.payload.create({
      collection: 'publication-policies', context: asSystem(), data: { ...data, steward: world.unit[unit] } as never,
    }); // prettier-ignore

  it('of a province that locks it holds below, whatever a commune says', async () => {
    const { payload } = installation;
    const rows = [
      await policy('province', { rule: 'above', level: 'commune', kind: 'news', locked: true }),
      await policy('commune', { rule: 'alone' }),
    ];
    await act(at('commune', 'author'), 'submit');
    expect(names(await act(at('commune', 'editor'), 'approve'))).toEqual(['level-above']);
    expect((await act(at('district', 'moderator'), 'approve')).status).toBe(200);
    for (const { id } of rows) await payload.db.deleteOne({ collection: 'publication-policies', where: { id: { equals: id } } }); // prettier-ignore
  });
});

describe('a schedule', () => {
  const due = (now: number) =>
    inTransaction(installation.payload, asSystem(), (req: PayloadRequest) => publishDue(req, now));

  it('is kept with the approved version, once, by whichever worker comes first', async () => {
    const [author, editor] = [at('commune', 'author'), at('commune', 'editor')];
    await act(author, 'submit');
    await act(editor, 'approve');
    const now = Date.now();
    expect(names(await act(editor, 'schedule', { publishAt: '2020-01-01T00:00:00Z' }))).toEqual(['time-past']); // prettier-ignore
    const publishAt = new Date(now + 3_600_000).toISOString();
    expect((await act(editor, 'schedule', { publishAt })).view.state.work).toBe('scheduled');
    expect(await due(now)).toBe(0);
    const later = now + 3_600_000;
    const { payload } = installation;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    await Promise.all([due(later), due(later)]);
    vi.restoreAllMocks();
    expect(await isPublic()).toBe(true);
    const rows = await editions();
    expect(rows.map(({ stage }) => stage)).toEqual(['published']);
    const hands = rows[0]!.hands as { act: string }[];
    expect(hands.filter((hand) => hand.act === 'published')).toHaveLength(1);
    expect(await due(later + 1)).toBe(0);
  });
});

describe('an emergency', () => {
  it('is published by a moderator at once, with a reason, and waits for a second person', async () => {
    const [moderator, editor] = [at('commune', 'moderator'), at('commune', 'editor')];
    expect(names(await act(editor, 'emergency', { reason: 'Lũ' }))).toEqual(['moderators-only']);
    expect(names(await act(moderator, 'emergency'))).toEqual(['reason-required']);
    const { view } = await act(moderator, 'emergency', { reason: 'Lũ về trong đêm.' });
    expect(view.state).toEqual({ work: 'none', live: 'live' });
    expect(view.confirmBy).toBeGreaterThan(Date.now());
    expect(names(await act(moderator, 'confirm'))).toEqual(['second-person']);
    expect((await act(editor, 'confirm')).view.confirmBy).toBeNull();
    expect(names(await act(editor, 'confirm'))).toEqual(['nothing-to-do']);
  });
});

it('a visitor and a stranger learn nothing', async () => {
  expect((await act(undefined, 'submit')).status).toBe(401);
  expect((await act(at('sibling', 'moderator'), 'submit')).status).toBe(404);
  const state = await installation.rest(at('sibling', 'editor')).get(`lt/items/articles/${item}`);
  expect(state.status).toBe(404);
  expect((await act(at('commune', 'editor'), 'lobby')).status).toBe(404);
});
