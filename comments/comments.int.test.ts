import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Notice } from '@/notifications/notify';
import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import type { Role } from '@/tenants/roles';

import { changeComment } from './change-comment';
import { EDIT_MS } from './comment-rules';
import type { CommentList } from './list-comments';

const told: { people: string[]; notice: Notice }[] = [];
vi.mock('@/notifications/notify', () => ({
  notify: (_req: unknown, people: string[], notice: Notice) => {
    told.push({ people: [...people].sort(), notice });
    return Promise.resolve();
  },
}));

let installation: TestInstallation;
let world: World;
let item: string;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
});
afterAll(() => installation.stop());

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];
const author = () => at('commune', 'author');
const editor = () => at('commune', 'editor');

type Answer = CommentList & { status: number; errors?: { message: string }[] };

const answer = async (response: Response): Promise<Answer> => ({
  ...((await response.json()) as CommentList),
  status: response.status,
});

const path = (rest = '') => `lt/items/articles/${item}/comments${rest}`;
const list = async (who: User | undefined, query = '') =>
  answer(await installation.rest(who).get(path(query)));
const say = async (who: User | undefined, text: string, more: object = {}) =>
  answer(await installation.rest(who).post(path(), { text, ...more }));
const act = async (who: User, id: string, what: string, body: object = {}) =>
  answer(await installation.rest(who).post(path(`/${id}/${what}`), body));

const first = ({ threads }: Answer) => threads[0]!;

const rows = async () =>
  (
    await installation.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'comments', where: { item: { equals: item } }, sort: 'at', pagination: false,
    })
  ).docs; // prettier-ignore

beforeEach(async () => {
  const made = await installation.rest(author()).post('articles?draft=true&depth=0', {
    title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  told.length = 0;
});

describe('a thread', () => {
  it('goes from a moderator’s comment over the author’s answer to its end, and can be opened again', async () => {
    const moderator = at('district', 'moderator');
    await installation.rest(author()).post(`lt/items/articles/${item}/submit`, {});
    const said = await say(moderator, 'Thiếu tên thôn.', { quote: 'Sáng  nay.' });
    expect(said).toMatchObject({ status: 200, open: 1, resolved: 0 });
    // The submission was told to its readers.
    told.splice(0, told.length, ...told.filter(({ notice }) => notice.kind === 'comment'));
    const [thread] = said.threads;
    expect(thread).toMatchObject({ text: 'Thiếu tên thôn.', quote: 'Sáng nay.', edition: 1, role: 'moderator', unit: 'District' }); // prettier-ignore
    expect(told).toMatchObject([{ people: [String(author().id)], notice: { kind: 'comment', item, unit: world.unit.commune, by: String(moderator.id) } }]); // prettier-ignore

    const answered = await say(author(), 'Đã thêm thôn Đông.', { thread: thread!.id });
    expect(answered.threads[0]!.replies.map(({ text }) => text)).toEqual(['Đã thêm thôn Đông.']);
    expect(told[1]!.people).toEqual([String(moderator.id)]);
    const [seen] = (await list(moderator)).threads;
    expect(seen!.replies[0]).toMatchObject({ deletable: false, editableUntil: null });

    expect(await act(author(), thread!.id, 'resolve')).toMatchObject({ open: 0, resolved: 1 });
    expect((await act(author(), thread!.id, 'resolve')).status).toBe(409);
    expect((await list(editor(), '?state=resolved')).threads[0]!.resolved!.name).toBe(
      'author.commune@example.test',
    );
    expect(await act(moderator, thread!.id, 'reopen')).toMatchObject({ open: 1, resolved: 0 });
    await act(author(), thread!.id, 'resolve');
    // Whoever answers what was settled has something to say about it.
    expect(await say(moderator, 'Còn một chỗ.', { thread: thread!.id })).toMatchObject({ open: 1 });
  });

  it('has one level, and belongs to its item', async () => {
    const [thread] = (await say(editor(), 'Một')).threads;
    const { replies } = first(await say(author(), 'Hai', { thread: thread!.id }));
    expect((await say(editor(), 'Ba', { thread: replies[0]!.id })).status).toBe(404);
    expect((await act(editor(), replies[0]!.id, 'resolve')).status).toBe(404);
    const former = thread!.id;
    const made = await installation.rest(author()).post('articles?draft=true&depth=0', { title: 'Khác' }); // prettier-ignore
    item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
    expect((await say(author(), 'Lạc', { thread: former })).status).toBe(404);
    expect((await act(editor(), former, 'delete')).status).toBe(404);
  });

  it('is read in pages, newest first', async () => {
    for (let i = 0; i < 23; i += 1) await say(editor(), `Góp ý ${i}`);
    const newest = await list(editor());
    expect([newest.threads.length, newest.open, newest.threads[0]!.text]).toEqual([20, 23, 'Góp ý 22']); // prettier-ignore
    const second = await list(editor(), `?after=${newest.next!}`);
    expect(second.threads.map(({ text }) => text)).toEqual(['Góp ý 2', 'Góp ý 1', 'Góp ý 0']);
    expect(second.next).toBeNull();
  });
});

describe('one’s own words', () => {
  it('are changed within fifteen minutes, by nobody else', async () => {
    const { id, at: said } = first(await say(author(), 'Chữ cũ'));
    expect((await act(editor(), id, 'edit', { text: 'Của người khác' })).status).toBe(403);
    expect((await act(author(), id, 'edit', { text: '  ' })).status).toBe(400);
    const changed = await act(author(), id, 'edit', { text: 'Chữ mới' });
    expect(changed.threads[0]).toMatchObject({ text: 'Chữ mới', edited: true });
    const caller = { payload: installation.payload, user: author() } as unknown as Parameters<typeof changeComment>[0]; // prettier-ignore
    const late = changeComment(caller, { type: 'articles', id: item, comment: id }, 'edit', { text: 'Muộn' }, said + EDIT_MS); // prettier-ignore
    await expect(late).rejects.toMatchObject({ fault: 'too-late' });
  });

  it('are deleted by their writer: the place stays where somebody answered, the words go', async () => {
    const { id } = first(await say(author(), 'Nói nhầm'));
    await say(editor(), 'Nhầm gì?', { thread: id });
    expect((await act(editor(), id, 'delete')).status).toBe(403);
    const after = await act(author(), id, 'delete');
    expect(after.threads[0]).toMatchObject({ text: '', deleted: true, replies: [{ text: 'Nhầm gì?' }] }); // prettier-ignore
    expect((await rows())[0]).toMatchObject({ text: null });
    expect((await act(author(), id, 'edit', { text: 'Sống lại' })).status).toBe(403);
    const [alone] = (await say(author(), 'Một mình')).threads;
    expect(await act(author(), alone!.id, 'delete')).toMatchObject({ open: 1, resolved: 1 });
  });

  it('sent again after a lost answer are there once, also at the same moment', async () => {
    const key = 'a3f1c2d4e5';
    const rest = installation.rest(author());
    await rest.get(path());
    await Promise.all([1, 2].map(() => rest.post(path(), { text: 'Một lần', key })));
    expect(await say(author(), 'Một lần', { key })).toMatchObject({ status: 200, open: 1 });
    // The key is the writer's own: nobody takes another one's place.
    expect(await say(editor(), 'Khác', { key })).toMatchObject({ open: 2 });
  });
});

describe('who may', () => {
  it('those who write or decide there; nobody beside, below or without a right to write', async () => {
    await say(editor(), 'Kín');
    for (const who of [author(), editor(), at('commune', 'moderator'), at('district', 'moderator'), at('province', 'moderator')]) {
      expect((await list(who)).threads[0]!.text, who.email).toBe('Kín');
    }
    const none = [at('sibling', 'moderator'), at('sibling', 'editor'), at('uncle', 'moderator'), at('district', 'editor'), at('province', 'author')];
    for (const who of none) {
      expect((await list(who)).status, who.email).toBe(404);
      expect((await say(who, 'Chen vào')).status, who.email).toBe(404);
    }
    // An administrator reads the item and has no part in writing it.
    expect((await list(at('commune', 'admin'))).status).toBe(403);
    expect((await list(undefined)).status).toBe(401);
    expect((await say(undefined, 'Ai đó')).status).toBe(401);
    expect(await rows()).toHaveLength(1);
  }); // prettier-ignore

  it('forged fields are dropped', async () => {
    const forged = { by: String(editor().id), at: 1, state: 'resolved', parent: 'x', steward: world.unit.sibling, edition: 99, resolvedBy: 'x', deletedAt: 5 }; // prettier-ignore
    await say(author(), 'Thật', forged);
    expect((await rows())[0]).toMatchObject({ by: String(author().id), state: 'open', parent: '', edition: 0, deletedAt: 0 }); // prettier-ignore
    expect(String((await rows())[0]!.steward)).toBe(world.unit.commune);
  });

  it('pages of others cannot send, nor can anything but JSON', async () => {
    const rest = installation.rest(author());
    const foreign = await rest.post(path(), { text: 'X' }, { headers: { 'sec-fetch-site': 'cross-site' } }); // prettier-ignore
    expect(foreign.status).toBe(403);
    expect((await rest.post(path(), 'text=X')).status).toBe(400);
    expect(await rows()).toEqual([]);
  });

  it('too long, too empty', async () => {
    expect((await say(author(), 'đ'.repeat(2000))).status).toBe(200);
    expect((await say(author(), 'đ'.repeat(2001))).status).toBe(400);
    expect((await say(author(), ' ')).status).toBe(400);
  });
});

it('people who have left are not told', async () => {
  const { payload } = installation;
  const [thread] = (await say(at('commune', 'moderator'), 'Xem lại')).threads;
  const user = author();
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, closedAt: new Date().toISOString() } as never }); // prettier-ignore
  told.length = 0;
  await say(editor(), 'Tôi sửa', { thread: thread!.id });
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, closedAt: null } as never }); // prettier-ignore
  expect(told.map(({ people }) => people)).toEqual([[String(at('commune', 'moderator').id)]]);
});

it('every act is in the log of the item, by its hash and not by its words', async () => {
  const { id } = first(await say(author(), 'Lời riêng'));
  await act(author(), id, 'edit', { text: 'Lời khác' });
  await act(editor(), id, 'resolve');
  await act(editor(), id, 'reopen');
  await act(author(), id, 'delete');
  const { docs } = await installation.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'audit-log', where: { and: [{ document: { equals: item } }, { action: { contains: 'comment' } }] }, sort: 'at', pagination: false,
  }); // prettier-ignore
  expect(docs.map(({ action }) => action).sort()).toEqual(
    ['comment', 'comment-delete', 'comment-edit', 'comment-reopen', 'comment-resolve'].map((verb) => `articles.${verb}`),
  ); // prettier-ignore
  expect(JSON.stringify(docs)).not.toContain('Lời');
  expect(docs[0]).toMatchObject({ actorName: 'author.commune@example.test', after: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }); // prettier-ignore
});
