import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';
import { workbench } from '@/test/workbench';
import { buildWorld } from '@/test/world';

import { publishDue } from './publish-due';

let installation: TestInstallation;
let bench: ReturnType<typeof workbench>;
let item: string;

beforeAll(async () => {
  installation = await startPayload();
  bench = workbench(installation, await buildWorld(installation.payload));
});
afterAll(() => installation.stop());
beforeEach(async () => {
  await bench.forget();
  item = await bench.newText();
});

const closed = new Date().toISOString();

describe('a text on its way', () => {
  it('is heard of by its unit alone: who reads it, then who wrote it', async () => {
    const { act, person, told, forget } = bench;
    const [author, editor] = [person('commune', 'author'), person('commune', 'editor')];
    await act(author, 'submit', item);
    expect(await told(item)).toEqual(['submitted → editor.commune, moderator.commune']);
    await forget();
    await act(editor, 'return', item, { reason: 'Thiếu tên thôn.' });
    expect(await told(item)).toEqual(['returned → author.commune']);
    expect((await bench.rows(item))[0]).toMatchObject({
      by: String(editor.id), note: 'Thiếu tên thôn.', title: 'Xã nạo vét kênh', readAt: 0, lane: 'now', mailState: 'waiting',
    }); // prettier-ignore
    await forget();
    await act(author, 'submit', item);
    await forget();
    await act(editor, 'approve', item, { publish: true });
    expect(await told(item)).toEqual(['published → author.commune']);
    await forget();
    await act(person('province', 'moderator'), 'withdraw', item, { ending: 'withdrawn', reason: 'Sai số liệu.' }); // prettier-ignore
    expect(await told(item)).toEqual(['withdrawn → author.commune, editor.commune']);
  });

  it('goes to the district’s moderator where the commune has nobody, never to a neighbour or the province', async () => {
    const { act, person, told, setAccount } = bench;
    const readers = [person('commune', 'editor'), person('commune', 'moderator')];
    for (const user of readers) await setAccount(user, { closedAt: closed });
    await act(person('commune', 'author'), 'submit', item);
    expect(await told(item)).toEqual(['submitted → moderator.district']);
    for (const user of readers) await setAccount(user, { closedAt: null });
  });

  it('tells nobody whose account was closed or whose role was taken since', async () => {
    const { act, person, told, setAccount, forget } = bench;
    const [author, editor] = [person('commune', 'author'), person('commune', 'editor')];
    await act(author, 'submit', item);
    await forget();
    await setAccount(author, { closedAt: closed });
    await act(editor, 'return', item, { reason: 'Thiếu.' });
    expect(await told(item)).toEqual([]);
    await setAccount(author, { closedAt: null, memberships: [] });
    await act(editor, 'submit', item);
    await act(person('commune', 'moderator'), 'approve', item);
    expect((await told(item)).filter((line) => line.startsWith('approved'))).toEqual([
      'approved → editor.commune',
    ]);
    await setAccount(author, {});
  });

  it('asks nobody any more once somebody has decided, or the writer went on writing', async () => {
    const { act, person, rows } = bench;
    const [author, editor] = [person('commune', 'author'), person('commune', 'editor')];
    const waiting = async () =>
      (await rows(item)).filter(({ readAt }) => readAt === 0).map(({ kind }) => kind);
    await act(author, 'submit', item);
    expect(await waiting()).toEqual(['submitted', 'submitted']);
    await act(editor, 'return', item, { reason: 'Thiếu.' });
    expect(await waiting()).toEqual(['returned']);
    await act(author, 'submit', item);
    expect(await waiting()).toEqual(['submitted', 'submitted']);
    await installation.rest(author).patch(`articles/${item}?draft=true&depth=0`, { title: 'Viết tiếp' }); // prettier-ignore
    expect(await waiting()).toEqual([]);
  });

  it('that is refused tells nobody', async () => {
    const { act, person, told } = bench;
    await expect(act(person('sibling', 'editor'), 'submit', item)).rejects.toThrow();
    await expect(act(person('commune', 'editor'), 'approve', item)).rejects.toThrow();
    expect(await told(item)).toEqual([]);
  });

  it('is heard of the same through REST', async () => {
    const { person, told } = bench;
    const { rest } = installation;
    const done = await rest(person('commune', 'author')).post(`lt/items/articles/${item}/submit`, {});
    expect(done.status).toBe(200);
    expect(await told(item)).toEqual(['submitted → editor.commune, moderator.commune']);
    // Nobody reads or writes the rows by the collection.
    const admin = rest(person('province', 'admin'));
    expect((await admin.get('notifications')).status).toBe(403);
    expect((await admin.post('notifications', { person: 'x' })).status).toBe(403);
  }); // prettier-ignore
});

describe('a schedule', () => {
  const HOUR = 3_600_000;

  const scheduled = async (now: number) => {
    const { act, person } = bench;
    await act(person('commune', 'author'), 'submit', item, {}, now);
    await act(person('commune', 'editor'), 'approve', item, {}, now);
    const publishAt = new Date(now + HOUR).toISOString();
    await act(person('commune', 'moderator'), 'schedule', item, { publishAt }, now);
    await bench.forget();
  };

  it('that was kept is told to everybody who had a hand in it, once', async () => {
    const now = Date.now();
    await scheduled(now);
    await bench.asWorker((req) => publishDue(req, now + HOUR));
    await bench.asWorker((req) => publishDue(req, now + HOUR + 1));
    expect(await bench.told(item)).toEqual([
      'published → author.commune, editor.commune, moderator.commune',
    ]);
  });

  it('that was not kept is told to who made it, who wrote it and who can help, once for all its tries', async () => {
    const { payload } = installation;
    const now = Date.now();
    await scheduled(now);
    vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined);
    const [edition] =
      (await payload.db.find<{ id: string }>({ collection: 'editions', where: { item: { equals: item } } })) // prettier-ignore
      .docs;
    await payload.db.updateOne({ collection: 'editions', id: edition!.id, data: { sha256: 'other' }, returning: false }); // prettier-ignore
    for (const later of [0, 15_000, 30_000])
      await bench.asWorker((req) => publishDue(req, now + HOUR + later));
    vi.restoreAllMocks();
    expect(await bench.told(item)).toEqual([
      'schedule-failed → author.commune, editor.commune, moderator.commune',
    ]);
    expect((await bench.rows(item))[0]?.note).toContain(
      'đã được sửa sau khi đọc hoặc sau khi duyệt',
    );
  });
});
