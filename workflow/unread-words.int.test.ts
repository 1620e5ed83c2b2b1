import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getEnded } from '@/app/(portal)/_data/ended-view';
import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { getSite } from '@/app/(portal)/_data/site';
import type { User } from '@/payload-types';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';

import { keepTerms } from './keep-terms';

/** Ways by which words came to the public that no second person had read; each was tried and has been closed. */
let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

async function write(who: User, title = 'Một mình tôi viết'): Promise<string> {
  const made = await at.rest(who).post('articles?draft=true&depth=0', { title, body: paragraph('Chưa ai đọc.'), section: world.section, kind: 'news' });
  return String(((await made.json()) as { doc: { id: string } }).doc.id);
} // prettier-ignore

const commune = () => world.user.commune;
const portal = async () => (await getSite(`${world.unit.commune}~p`, 'vi'))!;
const rule = (data: object) =>
  at.payload.create({ collection: 'publication-policies', data: { locked: true, steward: world.unit.province, ...data } as never, context: asSystem() as never }); // prettier-ignore
const without = (id: unknown) =>
  at.payload.db.deleteOne({ collection: 'publication-policies', where: { id: { equals: String(id) } } }); // prettier-ignore

describe('saved and approved at the same moment', () => {
  it('the text that is public is the one that was approved', async () => {
    const { author, editor } = commune();
    // Signed in once: the harness writes a session for each client.
    await bench.act(author, 'x', 'approve');
    await bench.act(editor, 'x', 'approve');
    for (let n = 0; n < 4; n += 1) {
      const item = await bench.write('commune');
      await bench.act(author, item, 'submit');
      await Promise.all([
        bench.save(author, item, { title: 'Điều chưa ai đọc' }),
        bench.act(editor, item, 'approve', { publish: true }),
      ]);
      const main = await bench.main(item);
      const stages = (await bench.editions(item)).map(({ stage }) => stage);
      expect(stages.includes('published'), stages.join()).toBe(main._status === 'published');
      if (main._status === 'published') expect(main.title).toMatchObject({ vi: 'Xã nạo vét kênh' });
    }
  });
});

describe('the date of publication', () => {
  it('is approved with the text', async () => {
    const { author, editor } = commune();
    const item = await bench.write('commune');
    await bench.act(author, item, 'submit');
    await bench.act(editor, item, 'approve');
    await bench.save(author, item, { publishedAt: '2031-01-01T00:00:00.000Z' });
    await bench.act(editor, item, 'publish');
    const main = await bench.main(item);
    expect(main._status === 'published' && String(new Date(main.publishedAt as string).getFullYear())).not.toBe('2031'); // prettier-ignore
  });
});

describe('the two-person rule', () => {
  it('who published alone in an emergency does not approve the same text after withdrawing it', async () => {
    const { author, moderator } = commune();
    const item = await write(moderator);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    await bench.act(moderator, item, 'withdraw', { ending: 'withdrawn', reason: 'Thôi.' });
    expect((await bench.act(author, item, 'submit')).status).toBe(200);
    expect((await bench.act(moderator, item, 'approve', { publish: true })).status).toBe(403);
  });

  it('where the level above must read, an emergency is confirmed by the level above', async () => {
    const { moderator, editor } = commune();
    const { id } = await rule({ rule: 'above' });
    const item = await write(moderator);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    const { status } = await bench.act(editor, item, 'confirm');
    await without(id);
    expect(status).toBe(403);
  });

  it('who alone wrote what somebody else published in an emergency does not confirm it', async () => {
    const { moderator, editor } = commune();
    const item = await write(editor);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    expect((await bench.act(editor, item, 'confirm')).status).toBe(403);
  });

  it('a small correction takes no unconfirmed emergency off the list', async () => {
    const { author, moderator, editor } = commune();
    const item = await write(moderator);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    await bench.save(author, item, { teaser: 'Một dấu phẩy.' });
    await bench.act(author, item, 'correct', { change: 'minor' });
    const refused = await bench.act(editor, item, 'approve', { publish: true });
    expect(refused.names).toEqual(['confirm-first']);
    expect((await bench.act(editor, item, 'confirm')).status).toBe(200);
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(200);
  });

  it('what was approved under a looser rule is not published under a stricter one', async () => {
    const { editor } = commune();
    const loose = await rule({ rule: 'alone' });
    const item = await write(editor);
    await bench.act(editor, item, 'submit');
    expect((await bench.act(editor, item, 'approve')).status).toBe(200);
    await without(loose.id);
    const strict = await rule({ rule: 'above' });
    const { status } = await bench.act(editor, item, 'publish');
    await without(strict.id);
    expect(status).toBe(403);
  });
});

describe('what somebody above decided', () => {
  it('a text withdrawn by the district is not brought back by the commune alone', async () => {
    const item = await bench.published('commune');
    await bench.act(world.user.district.moderator, item, 'withdraw', { ending: 'error', reason: 'Trái luật.' }); // prettier-ignore
    expect((await bench.act(commune().editor, item, 'restore')).status).toBe(403);
  });

  it('an unconfirmed emergency withdrawn by the district is not brought back by who published it', async () => {
    const { moderator } = commune();
    const item = await write(moderator);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    await bench.act(world.user.district.moderator, item, 'withdraw', { ending: 'error', reason: 'Trái luật.' }); // prettier-ignore
    expect((await bench.act(moderator, item, 'restore')).status).toBe(403);
  });

  it('what a unit took off itself is its successor’s to bring back after a merger', async () => {
    const item = await bench.published('commune');
    await bench.act(commune().editor, item, 'withdraw', {
      ending: 'error',
      reason: 'Sai số liệu.',
    });
    const { sibling } = world.unit;
    await at.payload.db.updateOne({ collection: 'articles', id: item, data: { steward: sibling }, returning: false }); // prettier-ignore
    expect((await bench.act(world.user.sibling.editor, item, 'restore')).status).toBe(200);
  });

  it('an embargo of the province is not lifted by the commune', async () => {
    const item = await bench.published('commune');
    await bench.act(world.user.province.moderator, item, 'limit', { reason: 'Chờ.', embargoUntil: new Date(Date.now() + 864e5).toISOString() }); // prettier-ignore
    await bench.act(commune().editor, item, 'limit', { embargoUntil: null });
    expect((await bench.main(item))._status).toBe('draft');
  });
});

describe('what has ended, by an author alone', () => {
  const ask = (address: string) => itemAnswer({ unit: world.unit.commune, locale: 'vi', path: address, byPath: false }); // prettier-ignore

  it('the notice of a page keeps its title and its address', async () => {
    const page = await bench.published('commune', { slug: 'thu-tuc' }, 'pages');
    await bench.act(commune().editor, `pages/${page}`, 'withdraw', { ending: 'withdrawn', reason: 'Cũ.' }); // prettier-ignore
    expect(await ask('/trang/thu-tuc')).toEqual({ kind: 'ended', status: 200 });
    await at.rest(commune().author).patch(`pages/${page}`, { title: 'Điều chưa ai đọc', slug: 'noi-khac' }); // prettier-ignore
    expect(await getEnded(await portal(), 'trang', 'noi-khac')).toBeNull();
    expect(await ask('/trang/thu-tuc')).toEqual({ kind: 'ended', status: 200 });
  });

  it('the notice of an article does not go into the bin', async () => {
    const item = await bench.published('commune');
    await bench.act(commune().editor, item, 'withdraw', { ending: 'error', reason: 'Sai.' });
    const { slug, ref } = (await bench.main(item)) as unknown as { slug: string; ref: string };
    await at.rest(commune().author).patch(`articles/${item}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
    expect(await ask(`/tin/${slug}-${ref}`)).toEqual({ kind: 'ended', status: 410 });
  });

  it('nor does what an embargo holds back', async () => {
    const item = await bench.published('commune');
    const until = Date.now() + 3_600_000;
    await bench.act(commune().editor, item, 'limit', { reason: 'Chờ.', embargoUntil: new Date(until).toISOString() }); // prettier-ignore
    await at.rest(commune().author).patch(`articles/${item}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
    await bench.work((req) => keepTerms(req, until + 1000));
    expect((await bench.main(item))._status).toBe('published');
  });
});
