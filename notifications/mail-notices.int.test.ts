import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { User } from '@/payload-types';
import { startPayload, type TestInstallation } from '@/test/payload';
import { workbench } from '@/test/workbench';
import { buildWorld, type World } from '@/test/world';

import { BUNDLE_MS, nextDaily } from './mail-due';
import { mailNotices } from './mail-notices';
import { notify, type Notice } from './notify';
import { KEPT_DAYS, purgeNotices } from './purge';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof workbench>;
let editor: User;
// 14:00 in Viet Nam.
const now = Date.parse('2030-05-01T07:00:00Z');

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = workbench(installation, world);
});
afterAll(() => installation.stop());
beforeEach(async () => {
  await bench.forget();
  await installation.payload.db.deleteMany({ collection: 'mails', where: {} });
  editor = bench.person('commune', 'editor');
  await bench.setAccount(editor, { activatedAt: new Date(0).toISOString(), noticeMail: null });
});

const tell = (kind: Notice['kind'], item: string, at: number, more: Partial<Notice> = {}) =>
  bench.asWorker((req) =>
    notify(req, [String(editor.id)], { kind, item, at, type: 'articles', title: `Bài ${item}`, unit: world.unit.commune, ...more }),
  ); // prettier-ignore

const work = (at: number) => bench.asWorker((req) => mailNotices(req, at));

const mails = async () =>
  (
    await installation.payload.db.find<{ id: string; to: string; subject: string; text: string }>({ collection: 'mails', sort: 'dueAt', pagination: false })
  ).docs; // prettier-ignore

const states = async (item: string) => (await bench.rows(item)).map(({ mailState }) => mailState);

describe('mail', () => {
  it('about what needs somebody goes at once, and what follows within ten minutes in one mail', async () => {
    await tell('submitted', 'a', now, { by: String(bench.person('commune', 'author').id), note: 'mật' }); // prettier-ignore
    expect([await work(now), await work(now + 1)]).toEqual([1, 0]);
    await tell('submitted', 'b', now + 60_000);
    await tell('returned', 'c', now + 120_000);
    expect(await work(now + BUNDLE_MS - 1)).toBe(0);
    expect(await work(now + BUNDLE_MS)).toBe(1);
    const [first, second] = await mails();
    expect(first).toMatchObject({ to: 'editor.commune@example.test', subject: 'Bài chờ duyệt: Bài a' }); // prettier-ignore
    expect(first?.text).toContain('author.commune@example.test gửi bài để anh, chị đọc và duyệt.');
    // The reason may be about people: it stays in the admin.
    expect(first?.text).not.toContain('mật');
    expect(second?.subject).toBe('2 thông báo về bài của đơn vị');
    expect(await states('c')).toEqual(['sent']);
  });

  it('about the rest waits for 07:30 of Viet Nam, and takes along nothing that was read', async () => {
    await tell('published', 'a', now);
    await tell('approved', 'b', now);
    await tell('withdrawn', 'c', now);
    const [read] = await bench.rows('a');
    await installation.payload.db.updateOne({ collection: 'notifications', id: read!.id, data: { readAt: now + 5 }, returning: false }); // prettier-ignore
    const morning = nextDaily(now);
    expect(new Date(morning).toISOString()).toBe('2030-05-02T00:30:00.000Z');
    expect(await work(morning - 1)).toBe(0);
    expect([await work(morning), await work(morning + 1)]).toEqual([1, 0]);
    const [mail] = await mails();
    expect(mail?.subject).toBe('Thông báo ngày 2/5/2030: 2 mục');
    expect(mail?.text).not.toContain('Bài a');
    expect([await states('a'), await states('b')]).toEqual([['dropped'], ['sent']]);
    // Nothing new, nothing sent.
    expect(await work(nextDaily(morning))).toBe(0);
  });

  it('is left out by choice, but not in an emergency', async () => {
    await bench.setAccount(editor, { activatedAt: new Date(0).toISOString(), noticeMail: 'none' });
    await tell('submitted', 'a', now);
    expect(await work(now)).toBe(0);
    await tell('emergency', 'b', now + 1);
    expect(await work(now + 1)).toBe(1);
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Đăng khẩn, cần xác nhận: Bài b']); // prettier-ignore
  });

  it('goes to nobody whose account was closed or whose role was taken since, and in the person’s language', async () => {
    const active = { activatedAt: new Date(0).toISOString() };
    await tell('submitted', 'a', now);
    await bench.setAccount(editor, { ...active, closedAt: new Date().toISOString() });
    expect(await work(now)).toBe(0);
    expect(await states('a')).toEqual(['dropped']);
    await bench.setAccount(editor, { ...active, closedAt: null });
    await tell('submitted', 'b', now);
    await bench.setAccount(editor, { ...active, memberships: [] });
    expect(await work(now)).toBe(0);
    await bench.setAccount(editor, { ...active, language: 'en' });
    await tell('submitted', 'c', now + BUNDLE_MS);
    await work(now + BUNDLE_MS);
    expect((await mails())[0]?.subject).toBe('To approve: Bài c');
    await bench.setAccount(editor, { language: 'vi' });
  });

  it('is written once by two workers, and neither lost nor marked by one that dies', async () => {
    const { payload } = installation;
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    await tell('submitted', 'a', now);
    const dying = vi.spyOn(payload.db, 'updateMany').mockRejectedValue(new Error('gone'));
    expect(await work(now)).toBe(0);
    dying.mockRestore();
    expect(await states('a')).toEqual(['waiting']);
    // SQLite has no transaction: the mail is out already, and goes again rather than get lost.
    const before = payload.db.name === 'mongoose' ? 0 : 1;
    expect(await mails()).toHaveLength(before);
    if (payload.db.name === 'mongoose') await Promise.all([work(now), work(now)]);
    else await work(now);
    vi.restoreAllMocks();
    expect(await mails()).toHaveLength(before + 1);
    expect(await states('a')).toEqual(['sent']);
  });
});

describe('notices', () => {
  it('of the same event are written once', async () => {
    await tell('submitted', 'a', now);
    await tell('submitted', 'a', now);
    expect(await bench.rows('a')).toHaveLength(1);
  });

  it('go after ninety days', async () => {
    const day = 86_400_000;
    await tell('published', 'old', now - KEPT_DAYS * day - 1);
    await tell('published', 'young', now - KEPT_DAYS * day);
    expect(await bench.asWorker((req) => purgeNotices(req, now))).toBe(1);
    expect([(await bench.rows('old')).length, (await bench.rows('young')).length]).toEqual([0, 1]);
  });
});
