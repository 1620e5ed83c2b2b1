import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { PresenceAnswer } from '@/admin/endpoints/presence';
import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { notePresence, othersPresent, purgePresences } from './presence';

let at: TestInstallation;
let world: World;
let author: User;
let editor: User;
let item: string;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  author = world.user.commune.author;
  editor = world.user.commune.editor;
});
afterAll(() => at.stop());

beforeEach(async () => {
  const made = await at.payload.create({
    collection: 'articles', context: asSystem(),
    data: { title: 'Bài', body: paragraph('Chữ.'), section: world.section, kind: 'news', steward: world.unit.commune } as never,
  }); // prettier-ignore
  item = String(made.id);
});

const beat = async (who: User | undefined, body: object = {}, id = item) => {
  const response = await at.rest(who).post(`lt/items/articles/${id}/presence`, body);
  return { status: response.status, answer: (await response.json()) as PresenceAnswer };
};
const rows = () => at.payload.db.count({ collection: 'presences', where: { item: { equals: `articles:${item}` } } }); // prettier-ignore

describe('presence', () => {
  it('shows who else has the item open and since when he writes: the name, nothing else', async () => {
    expect((await beat(author)).answer.others).toEqual([]);
    await beat(author, { editing: true });
    const { answer } = await beat(editor);
    expect(answer.others).toEqual([
      { name: author.name, since: expect.any(Number), editingSince: expect.any(Number) },
    ]);
    expect(JSON.stringify(answer)).not.toContain(author.id);
    expect((await beat(author)).answer.others[0]).toMatchObject({ editingSince: null });
  });

  it('names the newest text, who saved it and where it stands', async () => {
    const { mark } = (await beat(author)).answer.newest;
    await at.rest(editor).patch(`articles/${item}?draft=true`, { title: 'Sửa' }, { headers: { 'x-lt-base': mark } }); // prettier-ignore
    await at.rest(editor).post(`lt/items/articles/${item}/submit`, {});
    const { newest, stage } = (await beat(author)).answer;
    expect([newest.by, newest.mine, stage]).toEqual([editor.name, false, 'in-review']);
    expect(newest.mark).not.toBe(mark);
    expect((await beat(editor)).answer.newest.mine).toBe(true);
  });

  it('ends at once when somebody leaves; two tabs are one person', async () => {
    const tabs = at.rest(author);
    const path = `lt/items/articles/${item}/presence`;
    await Promise.all([tabs.post(path, {}), tabs.post(path, {})]);
    expect((await rows()).totalDocs).toBe(1);
    expect((await beat(author, { leave: true })).status).toBe(200);
    expect((await beat(editor)).answer.others).toEqual([]);
  });

  it('is not for those who may not read the item, nor for visitors; nothing is kept of them', async () => {
    await beat(author);
    for (const who of [world.user.sibling.editor, world.user.sibling.moderator, world.user.district.editor]) {
      const { status, answer } = await beat(who);
      expect(status).toBe(404);
      expect(JSON.stringify(answer)).not.toContain(author.name);
    } // prettier-ignore
    expect((await beat(undefined)).status).toBe(401);
    expect((await beat(author, { editing: 'yes' })).status).toBe(400);
    expect((await rows()).totalDocs).toBe(1);
  });

  it('of a browser that fell silent is not shown after three beats, and gone after two minutes', async () => {
    const as = async (user: User) => Object.assign(await createLocalReq({}, at.payload), { user });
    const ref = { type: 'articles' as const, id: item };
    const now = 1_000_000;
    await notePresence((await as(author)) as never, ref, true, now);
    const seen = async (then: number) => (await othersPresent((await as(editor)) as never, ref, then)).length; // prettier-ignore
    expect([await seen(now + 44_000), await seen(now + 46_000)]).toEqual([1, 0]);
    const req = await createLocalReq({}, at.payload);
    await purgePresences(req, now + 119_000);
    expect((await rows()).totalDocs).toBe(1);
    await purgePresences(req, now + 121_000);
    expect((await rows()).totalDocs).toBe(0);
  });
});
