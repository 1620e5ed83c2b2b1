import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { listNotices } from '@/notifications/list';
import { notify } from '@/notifications/notify';
import type { User } from '@/payload-types';
import { startPayload, type TestInstallation } from '@/test/payload';
import { workbench } from '@/test/workbench';
import { buildWorld, type World } from '@/test/world';
import { requestActor } from '@/tenants/request-actor';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof workbench>;
let editor: User;
let moderator: User;
const start = Date.parse('2026-11-25T01:00:00Z');

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = workbench(installation, world);
  [editor, moderator] = [bench.person('commune', 'editor'), bench.person('commune', 'moderator')];
});
afterAll(() => installation.stop());
beforeEach(() => bench.forget());

const tellAll = (notices: [item: string, at: number][], people = [editor]) =>
  bench.asWorker(async (req) => {
    for (const [item, at] of notices)
      await notify(req, people.map(({ id }) => String(id)), { kind: 'submitted', item, at, type: 'articles', title: item, unit: world.unit.commune });
  }); // prettier-ignore

const tell = (item: string, at = start) => tellAll([[item, at]], [editor, moderator]);

const unread = async (who?: User) =>
  ((await (await installation.rest(who).get('lt/notices/unread')).json()) as { unread: number | null }).unread; // prettier-ignore

const read = (who: User | undefined, body: object) =>
  installation.rest(who).post('lt/notices/read', body);

const list = (who: User, options: { unread: boolean; before: string | null }) =>
  bench.asWorker((req) => listNotices(req, requestActor({ user: who as never })!, options));

describe('a person’s notices', () => {
  it('are counted and marked by himself alone', async () => {
    await tell('a');
    await tell('b', start + 1);
    expect([await unread(editor), await unread(moderator)]).toEqual([2, 2]);
    const left = await read(editor, { type: 'articles', item: 'a' });
    expect(await left.json()).toEqual({ unread: 1 });
    expect([await unread(editor), await unread(moderator)]).toEqual([1, 2]);
    expect(await (await read(editor, { all: true })).json()).toEqual({ unread: 0 });
    expect(await unread(moderator)).toBe(2);
    expect((await read(editor, { type: 'users', item: 'a' })).status).toBe(400);
    expect((await read(editor, { person: moderator.id })).status).toBe(400);
  });

  it('are nothing to a visitor, and to other pages', async () => {
    await tell('a');
    expect(await unread()).toBeNull();
    expect((await read(undefined, { all: true })).status).toBe(401);
    const foreign = { headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' } }; // prettier-ignore
    const answer = await installation.rest(editor).post('lt/notices/read', { all: true }, foreign);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await unread(editor)).toBe(1);
  });

  it('come newest first, a page at a time, none twice and none left out, read ones by filter', async () => {
    const names = Array.from({ length: 65 }, (_, n) => `bai-${String(n).padStart(2, '0')}`);
    // Several at the same moment, across the edge of a page.
    await tellAll(names.map((item, n) => [item, start + Math.floor(n / 4)]));
    const seen: string[] = [];
    let before: string | null = null;
    let pages = 0;
    do {
      const page = await list(editor, { unread: false, before });
      seen.push(...page.rows.map(({ item }) => item));
      ({ before } = page);
      pages += 1;
    } while (before);
    expect(pages).toBe(3);
    expect(seen).toEqual([...names].reverse());
    await read(editor, { type: 'articles', item: 'bai-64' });
    expect((await list(editor, { unread: true, before: null })).rows[0]?.item).toBe('bai-63');
    expect((await list(editor, { unread: false, before: '9' })).rows).toHaveLength(30);
    expect(await unread(editor)).toBe(64);
  });

  it('tell nothing more of an item that his roles no longer reach', async () => {
    await tell('a');
    const elsewhere = { ...editor, memberships: bench.person('sibling', 'editor').memberships };
    const [row] = (await list(elsewhere, { unread: false, before: null })).rows;
    expect(row).toMatchObject({ gone: true, title: '', note: null, byName: null });
    const [own] = (await list(editor, { unread: false, before: null })).rows;
    expect(own).toMatchObject({ gone: false, title: 'a' });
  });

  it('are counted to a hundred and no further', async () => {
    await tellAll(Array.from({ length: 103 }, (_, n) => [`x${n}`, start + n]));
    expect(await unread(editor)).toBe(100);
  });
});

describe('how somebody is mailed', () => {
  it('is his own choice: not his administrator’s, whatever the way', async () => {
    const { payload } = installation;
    const stored = async () =>
      (await payload.findByID({ collection: 'users', id: editor.id, depth: 0 })).noticeMail ?? null;
    const own = await installation.rest(editor).patch(`users/${editor.id}?depth=0`, { noticeMail: 'none' }); // prettier-ignore
    expect([own.status, await stored()]).toEqual([200, 'none']);
    const admin = bench.person('province', 'admin');
    await installation.rest(admin).patch(`users/${editor.id}?depth=0`, { noticeMail: 'at-once', name: 'Tên mới' }); // prettier-ignore
    expect(await stored()).toBe('none');
    await expect(
      payload.update({ collection: 'users', id: editor.id, data: { noticeMail: 'daily' }, user: { ...admin, collection: 'users' } as never }),
    ).rejects.toThrow(); // prettier-ignore
    expect(await stored()).toBe('none');
    const wrong = await installation.rest(editor).patch(`users/${editor.id}`, { noticeMail: 'x' });
    expect(wrong.status).toBe(400);
  });

  it('is left to the new person when an account is made', async () => {
    const made = await installation.rest(bench.person('province', 'admin')).post('users?depth=0', {
      name: 'Người mới', email: 'moi@example.test', noticeMail: 'none', memberships: [{ unit: world.unit.commune, role: 'author' }],
    }); // prettier-ignore
    expect(((await made.json()) as { doc: { noticeMail?: string } }).doc.noticeMail).toBe(
      'needs-me',
    );
  });
});
