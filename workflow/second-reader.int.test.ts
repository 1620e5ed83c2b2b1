import { afterAll, beforeAll, expect, it } from 'vitest';

import type { User } from '@/payload-types';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import type { ItemView } from './view';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

const write = async (who: User): Promise<string> => {
  const made = await at.rest(who).post('articles?draft=true&depth=0', {
    title: 'Xã nạo vét kênh', body: paragraph('Sáng nay.'), section: world.section, kind: 'news',
  }); // prettier-ignore
  return String(((await made.json()) as { doc: { id: unknown } }).doc.id);
};

const save = (who: User, item: string, title: string, more: object = {}) =>
  at.rest(who).patch(`articles/${item}?draft=true&depth=0`, { title, ...more });

async function act(who: User, item: string, verb: string, body: object = {}): Promise<string> {
  const answer = await at.rest(who).post(`lt/items/articles/${item}/${verb}`, body);
  const { errors } = (await answer.json()) as { errors?: { name: string }[] };
  return errors?.[0]?.name ?? 'done';
}

const view = async (who: User, item: string): Promise<ItemView> =>
  (await (await at.rest(who).get(`lt/items/articles/${item}`)).json()) as ItemView;

it('who alone wrote a text does not approve it, whoever pressed the button', async () => {
  const { author, editor, moderator } = world.user.commune;
  const item = await write(editor);
  // A save without a changed word makes nobody a writer.
  expect((await save(author, item, 'Xã nạo vét kênh', { writers: ['x', 'y'] })).status).toBe(200);
  expect(await act(author, item, 'submit')).toBe('done');
  expect((await view(author, item)).readers.map(({ name }) => name)).not.toContain(editor.name);
  expect(await act(editor, item, 'approve')).toBe('second-person');
  expect(await act(moderator, item, 'approve')).toBe('done');
});

it('who wrote with another may read what the other submits', async () => {
  const { author, editor } = world.user.commune;
  const item = await write(author);
  await save(editor, item, 'Xã nạo vét kênh mương');
  expect(await act(author, item, 'submit')).toBe('done');
  expect(await act(editor, item, 'approve')).toBe('done');
});

it('after a publication the text of the next change counts anew', async () => {
  const { author, editor, moderator } = world.user.commune;
  const item = await write(author);
  await act(author, item, 'submit');
  await act(editor, item, 'approve');
  expect(await act(editor, item, 'publish')).toBe('done');
  await save(editor, item, 'Xã nạo vét kênh và mương');
  expect(await act(author, item, 'correct', { change: 'minor' })).toBe('done');
  expect(await act(editor, item, 'approve')).toBe('second-person');
  expect(await act(moderator, item, 'approve')).toBe('done');
});

it('what was withdrawn had been read by two people: who writes on begins anew', async () => {
  const { author, editor, moderator } = world.user.commune;
  const item = await write(author);
  await act(author, item, 'submit');
  await act(editor, item, 'approve', { publish: true });
  await act(editor, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai.' });
  await save(editor, item, 'Xã nạo vét kênh, bản mới');
  await act(author, item, 'submit');
  expect(await act(editor, item, 'approve')).toBe('second-person');
  expect(await act(moderator, item, 'approve')).toBe('done');
});

it('nobody reads or writes the list of writers through REST', async () => {
  const { author } = world.user.commune;
  const item = await write(author);
  const answer = await at.rest(author).get(`articles/${item}?draft=true&depth=0`);
  expect(await answer.json()).not.toHaveProperty('writers');
});

it('who was invited and has not set a password yet is not said to read it', async () => {
  const { author, editor } = world.user.commune;
  const item = await write(author);
  await act(author, item, 'submit');
  const named = async () => (await view(author, item)).readers.map(({ name }) => name);
  expect(await named()).toContain(editor.name);
  const activated = (activatedAt: string | null) =>
    at.payload.db.updateOne({
      collection: 'users',
      id: editor.id,
      data: { activatedAt },
      returning: false,
    });
  await activated(null);
  expect(await named()).not.toContain(editor.name);
  await activated(new Date(0).toISOString());
  expect(await named()).toContain(editor.name);
});
