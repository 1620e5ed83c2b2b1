import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { sessionToken } from '@/test/session-token';
import { buildWorld, type World } from '@/test/world';

import type { ClashAnswer } from './clash';

let at: TestInstallation;
let world: World;
let author: User;
let editor: User;
let item: string;

type Doc = Record<string, unknown> & { id: string; title?: string; revision: { mark: string } };
type Saved = { status: number; doc: Doc | null; answer: ClashAnswer };

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  author = world.user.commune.author;
  editor = world.user.commune.editor;
  // Refused saves are logged; here they are what is tested.
  vi.spyOn(at.payload.logger, 'error').mockImplementation(() => undefined);
});
afterAll(() => at.stop());

const PATH = () => `articles/${item}?draft=true&depth=0&locale=vi&fallback-locale=null`;

async function save(who: User, base: string | null, data: object, path = PATH()): Promise<Saved> {
  const headers = base === null ? undefined : { 'x-lt-base': base };
  const response = await at.rest(who).patch(path, data, { headers });
  const body = (await response.json()) as { doc?: Doc } & ClashAnswer;
  return { status: response.status, doc: body.doc ?? null, answer: body };
}

const newest = async (locale = 'vi'): Promise<Doc> =>
  (await (await at.rest(editor).get(`articles/${item}?draft=true&depth=0&locale=${locale}&fallback-locale=null`)).json()) as Doc; // prettier-ignore

const versions = async () =>
  (await at.payload.db.findVersions<{ latest?: boolean }>({ collection: 'articles', where: { parent: { equals: item } }, pagination: false, limit: 0 })).docs; // prettier-ignore

beforeEach(async () => {
  const made = await at.rest(author).post('articles?draft=true&depth=0', {
    title: 'Ra quân vệ sinh', body: paragraph('Sáng 11/8.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
});

describe('a save based on the newest text', () => {
  it('is stored, and names the next base', async () => {
    const first = (await newest()).revision.mark;
    const one = await save(author, first, { title: 'Một' });
    expect(one.status).toBe(200);
    const two = await save(author, one.doc!.revision.mark, { title: 'Hai' });
    expect([two.status, two.doc!.title]).toEqual([200, 'Hai']);
    expect(new Set([first, one.doc!.revision.mark, two.doc!.revision.mark]).size).toBe(3);
  });

  it('whatever revision the body claims', async () => {
    const { mark } = (await newest()).revision;
    const forged = { mark: 'mine', follows: mark, by: editor.id, at: 1 };
    const { doc } = await save(author, mark, { title: 'Một', revision: forged });
    expect(doc!.revision).toMatchObject({ follows: mark, by: String(author.id) });
    expect(doc!.revision.mark).not.toBe('mine');
  });
});

describe('a save that was overtaken', () => {
  it('is refused with who, when, the common text and the other one; nothing of it is stored', async () => {
    const base = (await newest()).revision.mark;
    await save(editor, base, { title: 'Của biên tập viên' });
    const { status, answer } = await save(author, base, { title: 'Của người viết' });
    expect(status).toBe(409);
    expect(answer.errors[0]).toMatchObject({ name: 'revision-clash', message: expect.stringContaining('không chữ nào bị mất') }); // prettier-ignore
    expect(answer.clash).toMatchObject({
      by: editor.name, at: expect.any(Number), stage: null,
      base: { title: 'Ra quân vệ sinh' }, theirs: { title: 'Của biên tập viên' },
    }); // prettier-ignore
    expect((await newest()).title).toBe('Của biên tập viên');
    expect(await versions()).toHaveLength(2);
  });

  it('is stored when it comes again, merged and based on what overtook it', async () => {
    const base = (await newest()).revision.mark;
    await save(editor, base, { title: 'Của biên tập viên' });
    const { answer } = await save(author, base, { teaser: 'Tóm tắt.' });
    const merged = { title: 'Của biên tập viên', teaser: 'Tóm tắt.' };
    expect((await save(author, answer.clash!.mark, merged)).status).toBe(200);
    expect(await newest()).toMatchObject(merged);
  });

  it('by a translation is refused too: one save knows only one language', async () => {
    const base = (await newest()).revision.mark;
    const english = PATH().replace('locale=vi', 'locale=en');
    await save(editor, base, { title: 'Clean-up' }, english);
    const { status, answer } = await save(author, base, { title: 'Của người viết' });
    expect(status).toBe(409);
    // Nothing of this language differs: the screen saves again by itself.
    expect(answer.clash!.theirs.title).toBe(answer.clash!.base!.title);
    await save(author, answer.clash!.mark, { title: 'Của người viết' });
    expect([(await newest('vi')).title, (await newest('en')).title]).toEqual(['Của người viết', 'Clean-up']); // prettier-ignore
  });

  it('by a restored version, and says where the item stands by now', async () => {
    const base = (await newest()).revision.mark;
    await save(editor, base, { title: 'Sửa' });
    const [first] = (await versions()).slice(-1) as unknown as { id: string }[];
    const restored = await at.rest(editor).post(`articles/versions/${first!.id}?draft=true`, {});
    expect(restored.status).toBe(200);
    await at.rest(editor).post(`lt/items/articles/${item}/submit`, {});
    const late = await save(author, base, { title: 'Muộn' });
    expect([late.status, late.answer.clash?.stage]).toEqual([409, 'in-review']);
  });
});

describe('of saves at the same moment', () => {
  it('exactly one wins, and the others are told which', async () => {
    const base = (await newest()).revision.mark;
    const titles = ['một', 'hai', 'ba', 'bốn', 'năm'];
    const people = [author, editor, world.user.commune.moderator, world.user.district.moderator, world.user.province.moderator]; // prettier-ignore
    const saves = await Promise.all(titles.map((title, n) => save(people[n]!, base, { title })));
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const winner = saves.find(({ status }) => status === 200)!;
    for (const { answer } of saves.filter((one) => one !== winner))
      expect(answer.clash).toMatchObject({ mark: winner.doc!.revision.mark, theirs: { title: winner.doc!.title }, base: { title: 'Ra quân vệ sinh' } }); // prettier-ignore
    expect((await newest()).title).toBe(winner.doc!.title);
    const rows = await versions();
    expect([rows.length, rows.filter(({ latest }) => latest).length]).toEqual([2, 1]);
  });

  it('no two are stored over the same text, also where clients name no base', async () => {
    const saves = await Promise.all(
      [author, editor, world.user.commune.moderator].map((who, n) =>
        save(who, null, { title: `Bản ${n}` }),
      ),
    );
    const won = saves.filter(({ status }) => status === 200);
    // One after another they may all be stored; at the same moment one is. Each that was answered 200 is there.
    expect(won.length).toBeGreaterThan(0);
    expect((await versions()).length).toBe(1 + won.length);
    expect(won.map(({ doc }) => doc!.title)).toContain((await newest()).title);
  });
});

it('a save that was stored stays the newest text, though the item is published at the same moment', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { mark } = (await newest()).revision;
    const publish = at.payload.update({
      collection: 'articles', id: item, data: { _status: 'published' }, context: asSystem(),
    }); // prettier-ignore
    const [, saved] = await Promise.all([
      publish.catch(() => null),
      save(author, mark, { title: `Bản ${round}` }),
    ]);
    expect([200, 409]).toContain(saved.status);
    if (saved.status === 200) expect((await newest()).title).toBe(`Bản ${round}`);
    expect((await versions()).filter(({ latest }) => latest)).toHaveLength(1);
  }
});

describe('who must name a base', () => {
  const byBrowser = async (data: object, headers: Record<string, string> = {}, path = PATH()) => {
    const token = await sessionToken(at.payload, author.id);
    return at.rest().patch(path, data, {
      headers: { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin', ...headers },
    });
  };

  it('a browser, for a text; not for a bulk edit', async () => {
    const refused = await byBrowser({ title: 'Ghi đè' });
    expect(refused.status).toBe(428);
    expect(JSON.stringify(await refused.json())).toContain('x-lt-base');
    const { mark } = (await newest()).revision;
    expect((await byBrowser({ title: 'Đúng' }, { 'x-lt-base': mark })).status).toBe(200);
    const bulk = `articles?draft=true&where[id][equals]=${item}`;
    expect((await byBrowser({ kind: 'notice' }, {}, bulk)).status).toBe(200);
    expect((await newest()).kind).toBe('notice');
  });

  it('nobody for the bin; and the text keeps its name through it', async () => {
    const { mark } = (await newest()).revision;
    const { payload, rest } = at;
    const bin = await rest(editor).patch(`articles/${item}`, { deletedAt: new Date().toISOString() }, { headers: { 'x-lt-base': 'whatever' } }); // prettier-ignore
    expect(bin.status).toBe(200);
    const back = await rest(editor).patch(`articles/${item}?trash=true`, { deletedAt: null, _status: 'draft' }); // prettier-ignore
    expect([back.status, (await newest()).revision.mark]).toEqual([200, mark]);
    // Nor does publishing rename it: whoever has it open goes on.
    await payload.update({ collection: 'articles', id: item, data: { _status: 'published' }, context: asSystem() }); // prettier-ignore
    expect((await newest()).revision.mark).toBe(mark);
    expect((await save(author, mark, { title: 'Bản nháp mới' })).status).toBe(200);
  });
});

it('a verb does not decide about a text that its person has not seen', async () => {
  const { mark } = (await newest()).revision;
  const act = async (who: User, verb: string, base: string) =>
    (await at.rest(who).post(`lt/items/articles/${item}/${verb}`, { base })).status;
  expect(await act(author, 'submit', mark)).toBe(200);
  const corrected = await save(world.user.commune.moderator, mark, { title: 'Sửa lúc đọc' });
  expect(await act(editor, 'approve', mark)).toBe(409);
  expect(await act(editor, 'approve', corrected.doc!.revision.mark)).toBe(200);
});

describe('a forged base', () => {
  it('tells nothing, whether it is made up or another item’s', async () => {
    const foreign = await at.payload.create({
      collection: 'articles', context: asSystem(),
      data: { title: 'Bí mật của xã bên', body: paragraph('Bí mật.'), section: world.section, kind: 'news', steward: world.unit.sibling } as never,
    }); // prettier-ignore
    const { mark } = (foreign as unknown as Doc).revision;
    for (const base of [mark, 'made-up', '', "'; DROP TABLE"]) {
      const { status, answer } = await save(author, base, { title: 'Thử' });
      expect([status, answer.clash?.base]).toEqual([409, null]);
      expect(JSON.stringify(answer)).not.toContain('Bí mật');
    }
    const refused = await save(author, mark, { title: 'Thử' }, `articles/${String(foreign.id)}?draft=true`); // prettier-ignore
    expect([403, 404]).toContain(refused.status);
    expect(JSON.stringify(refused.answer)).not.toContain('Bí mật');
  });
});
