import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import type { Role } from '@/tenants/roles';

import type { ItemDifference } from './item-difference';

let installation: TestInstallation;
let world: World;
let item = '';

const at = (unit: UnitKey, role: Role): User => world.user[unit][role];
const rest = (who?: User) => installation.rest(who);

async function difference(who: User, of = ''): Promise<ItemDifference> {
  const response = await rest(who).get(`lt/items/articles/${item}/difference${of ? `?of=${of}` : ''}`); // prettier-ignore
  expect(response.status).toBe(200);
  return (await response.json()) as ItemDifference;
}

const act = async (who: User, verb: string, body: object = {}) => {
  const response = await rest(who).post(`lt/items/articles/${item}/${verb}`, body);
  const { errors = [] } = (await response.json()) as { errors?: { name: string }[] };
  return { status: response.status, names: errors.map(({ name }) => name) };
};

const save = (who: User, data: object, locale = 'vi') =>
  rest(who).patch(`articles/${item}?draft=true&depth=0&locale=${locale}`, data);

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  const made = await rest(at('commune', 'author')).post('articles?draft=true&depth=0', {
    title: 'Ngừng cấp nước', body: paragraph('Từ 8 giờ ngày 13/8.'), section: world.section, kind: 'notice', teaser: 'Thôn Đông',
  }); // prettier-ignore
  item = String(((await made.json()) as { doc: { id: unknown } }).doc.id);
  await act(at('commune', 'author'), 'submit');
});
afterAll(() => installation.stop());

describe('a new text', () => {
  it('is shown whole to whoever may read it, with who submitted it and where it will be', async () => {
    const found = await difference(at('district', 'moderator'));
    expect(found).toMatchObject({
      title: 'Ngừng cấp nước', kind: 'notice', published: null, of: 'newest', decision: null, unit: { name: 'Commune' },
      sites: { count: 1 }, view: { state: { work: 'in-review', live: 'never' } },
    }); // prettier-ignore
    expect(found.hands.map(({ name, act: what }) => [name, what])).toEqual([['author.commune@example.test', 'submitted']]); // prettier-ignore
    const [vietnamese] = found.languages;
    expect(found.languages).toHaveLength(1);
    expect(vietnamese!.rows.map(({ field, change }) => `${field} ${change}`)).toEqual([
      'title added', 'teaser added', 'section added', 'kind added', 'body added',
    ]); // prettier-ignore
    expect(vietnamese!.rows[2]!.new[0]!.text).toBe('Tin tức');
  });

  it.each<[UnitKey, Role]>([['sibling', 'moderator'], ['uncle', 'moderator'], ['stranger', 'editor']])('%s %s finds nothing', async (unit, role) =>
    expect((await rest(at(unit, role)).get(`lt/items/articles/${item}/difference`)).status).toBe(404)); // prettier-ignore

  it('a visitor is refused, and nonsense is not found', async () => {
    expect((await rest().get(`lt/items/articles/${item}/difference`)).status).toBe(401);
    expect((await rest(at('commune', 'editor')).get(`lt/items/users/${item}/difference`)).status).toBe(404); // prettier-ignore
  });
});

describe('a decision names the text that was read', () => {
  it('and is refused when it has changed since', async () => {
    const [editor, moderator] = [at('commune', 'editor'), at('district', 'moderator')];
    const { sha256 } = await difference(editor);
    // A second reader's correction: the text stays in review.
    await save(moderator, { teaser: 'Thôn Đông và thôn Tây' });
    expect(await act(editor, 'approve', { sha256, publish: true })).toEqual({ status: 409, names: ['changed'] }); // prettier-ignore
    expect(await act(editor, 'approve', { sha256: 5 })).toMatchObject({ names: ['changed'] });
    const now = await difference(editor);
    expect(now.hands.map(({ act: what }) => what)).toEqual(['submitted', 'corrected']);
    expect((await act(editor, 'approve', { sha256: now.sha256, publish: true })).status).toBe(200);
    const after = await difference(editor);
    expect(after.decision).toMatchObject({ act: 'published', name: 'editor.commune@example.test' });
  });
});

describe('a change of a public text', () => {
  it('shows both versions, per language, and only what differs as changed', async () => {
    const author = at('commune', 'author');
    await save(author, { body: paragraph('Từ 7 giờ ngày 13/8.') });
    await save(author, { title: 'No water', body: paragraph('From 7 a.m.') }, 'en');
    await act(author, 'correct', { change: 'minor' });
    const found = await difference(at('commune', 'editor'));
    expect(found.published).toMatchObject({ name: 'editor.commune@example.test' });
    const [vietnamese, english] = found.languages;
    const changed = vietnamese!.rows.filter(({ change }) => change !== 'same');
    expect(changed.map(({ field, place, change }) => [field, place, change])).toEqual([['body', 1, 'changed']]); // prettier-ignore
    expect(changed[0]!.old).toContainEqual({ text: '8', mark: 'out' });
    expect(changed[0]!.new).toContainEqual({ text: '7', mark: 'in' });
    expect(english!.rows.map(({ change }) => change)).toEqual(['added', 'added']);
  });

  it('tells who took it back', async () => {
    await act(at('commune', 'author'), 'recall');
    const found = await difference(at('commune', 'editor'));
    expect(found.decision).toMatchObject({ act: 'recalled', name: 'author.commune@example.test' });
    expect(found.view.state.work).toBe('draft');
  });
});

it('an emergency is shown beside what was public before it, and confirmed by what was read', async () => {
  const [moderator, editor] = [at('commune', 'moderator'), at('commune', 'editor')];
  await act(moderator, 'emergency', { reason: 'Vỡ ống.', change: 'minor' });
  const found = await difference(editor, 'emergency');
  expect(found.languages[0]!.rows.filter(({ change }) => change === 'changed')).toHaveLength(1);
  expect(found.published).toEqual({ name: null, at: null });
  expect(await act(editor, 'confirm', { sha256: 'other' })).toEqual({ status: 409, names: ['changed'] }); // prettier-ignore
  expect((await act(editor, 'confirm', { sha256: found.sha256 })).status).toBe(200);
});

it('warns of pictures without a description and of links that lead nowhere', async () => {
  const { payload } = installation;
  const steward = world.unit.commune;
  const { scope } = await payload.findByID({ collection: 'units', id: steward });
  const media = await payload.db.create({
    collection: 'media', data: { filename: 'kenh.webp', mimeType: 'image/webp', width: 8, height: 8, filesize: 1, steward, origin: steward, scope },
  }); // prettier-ignore
  const hidden = await rest(at('commune', 'author')).post('articles?draft=true&depth=0', {
    title: 'Nháp',
  });
  const target = String(((await hidden.json()) as { doc: { id: unknown } }).doc.id);
  const body = paragraph('Xem thêm');
  body.root.children[0]!.children.push({
    type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', children: [{ type: 'text', version: 1, text: 'tại đây', format: 0, detail: 0, mode: 'normal', style: '' }],
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value: target } },
  } as never); // prettier-ignore
  const saved = await save(at('commune', 'author'), { cover: media.id, body });
  expect(saved.status).toBe(200);
  const { warnings, media: shown } = await difference(at('commune', 'editor'));
  expect(warnings.some((one) => one.includes('kenh.webp'))).toBe(true);
  expect(warnings.some((one) => one.startsWith('Có liên kết'))).toBe(true);
  expect(shown[String(media.id)]).toMatchObject({ picture: true, alt: '', name: 'kenh.webp' });
});
