/**
 * Attacks that succeed today: each test says what should hold, and is marked as failing. Take the mark away with the
 * remedy. ATTACK=show runs them as plain tests, to see what happens instead.
 */
import { afterAll, beforeAll, describe, expect, it as plain } from 'vitest';

import { getEnded } from '@/app/(portal)/_data/ended-view';
import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { getSite } from '@/app/(portal)/_data/site';
import type { User } from '@/payload-types';
import { env } from '@/security/env';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { keepTerms } from '@/workflow/keep-terms';

const show = process.env.ATTACK === 'show';
const mongo = (process.env.DATABASE_URL ?? '').startsWith('mongodb');
const open = show ? plain : plain.fails;
const openOnSqlite = mongo ? plain : open;

type Row = Record<string, unknown> & { id: string };

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
  return String(((await made.json()) as { doc: Row }).doc.id);
} // prettier-ignore

const commune = () => world.user.commune;
const portal = async () => (await getSite(`${world.unit.commune}~p`, 'vi'))!;
const rule = (data: object) =>
  at.payload.create({ collection: 'publication-policies', data: { locked: true, steward: world.unit.province, ...data } as never, context: asSystem() as never }); // prettier-ignore
const without = (id: unknown) =>
  at.payload.db.deleteOne({ collection: 'publication-policies', where: { id: { equals: String(id) } } }); // prettier-ignore

describe('A2 SQLite: saved and approved at the same moment', () => {
  openOnSqlite('the text that is public is the one that was approved', async () => {
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
      if (main._status === 'published') expect(main.title).toMatchObject({ vi: 'Xã nạo vét kênh' });
    }
  });
});

describe('A4 the date of publication', () => {
  open('is approved with the text', async () => {
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

describe('A5 the two-person rule', () => {
  open(
    'who published alone in an emergency does not approve the same text after withdrawing it',
    async () => {
      const { author, moderator } = commune();
      const item = await write(moderator);
      await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
      await bench.act(moderator, item, 'withdraw', { ending: 'withdrawn', reason: 'Thôi.' });
      expect((await bench.act(author, item, 'submit')).status).toBe(200);
      expect((await bench.act(moderator, item, 'approve', { publish: true })).status).toBe(403);
    },
  );

  open('a second reader who writes the whole text anew is not its second reader', async () => {
    const { author, editor } = commune();
    const item = await bench.write('commune');
    await bench.act(author, item, 'submit');
    await bench.save(editor, item, { title: 'Khác hẳn', body: paragraph('Do một người viết, không ai đọc.') }); // prettier-ignore
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(403);
  });

  open('nor is who wrote a text anew before somebody else submitted it', async () => {
    const { author, editor } = commune();
    const item = await bench.write('commune');
    await bench.save(editor, item, { title: 'Khác hẳn', body: paragraph('Do một người viết, không ai đọc.') }); // prettier-ignore
    await bench.act(author, item, 'submit');
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(403);
  });

  open(
    'where the level above must read, an emergency is confirmed by the level above',
    async () => {
      const { moderator, editor } = commune();
      const { id } = await rule({ rule: 'above' });
      const item = await write(moderator);
      await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
      const { status } = await bench.act(editor, item, 'confirm');
      await without(id);
      expect(status).toBe(403);
    },
  );

  open(
    'who alone wrote what somebody else published in an emergency does not confirm it',
    async () => {
      const { moderator, editor } = commune();
      const item = await write(editor);
      await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
      expect((await bench.act(editor, item, 'confirm')).status).toBe(403);
    },
  );

  open('a small correction takes no unconfirmed emergency off the list', async () => {
    const { author, moderator, editor } = commune();
    const item = await write(moderator);
    await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
    await bench.save(author, item, { teaser: 'Một dấu phẩy.' });
    await bench.act(author, item, 'correct', { change: 'minor' });
    expect((await bench.act(editor, item, 'approve', { publish: true })).status).toBe(200);
    const current = (await bench.editions(item)).find(({ stage }) => stage === 'published')!;
    expect(current.confirmBy).toBeTruthy();
  });

  open('what was approved under a looser rule is not published under a stricter one', async () => {
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

  open(
    'an administrator who is also an editor is no second person by an account of his own making',
    async () => {
      const unit = world.unit.commune;
      const both = (await at.payload.create({
      collection: 'users', context: asSystem() as never, data: { name: 'Hai vai', email: 'hai-vai@example.test', memberships: [{ unit, role: 'admin' }, { unit, role: 'editor' }] } as never,
    })) as User; // prettier-ignore
      const item = await write(both);
      await bench.act(both, item, 'submit');
      const made = await at.rest(both).post('users', { name: 'Bóng', email: 'bong@example.test', memberships: [{ unit, role: 'moderator' }] }); // prettier-ignore
      const { doc } = (await made.json()) as { doc: User };
      const { card } = (await (await at.rest(both).post(`users/${doc.id}/invite`, { deliver: 'hand' })).json()) as { card: { code: string } }; // prettier-ignore
      const password = 'gạo nếp cái hoa vàng';
      const used = await at.rest().post('users/redeem', { email: 'bong@example.test', code: card.code, password }); // prettier-ignore
      expect(used.status).toBe(200);
      const login = await at.rest().post('users/login', { email: 'bong@example.test', password });
      const Cookie = login.headers.get('set-cookie')!.split(';')[0]!;
      const headers = { Cookie, Origin: env().publicOrigin(env().adminHost) };
      const { status } = await at.rest().post(`lt/items/articles/${item}/approve`, { publish: true }, { headers }); // prettier-ignore
      expect(status).toBe(403);
    },
  );
});

describe('A6 what somebody above decided', () => {
  open('a text withdrawn by the district is not brought back by the commune alone', async () => {
    const item = await bench.published('commune');
    await bench.act(world.user.district.moderator, item, 'withdraw', { ending: 'error', reason: 'Trái luật.' }); // prettier-ignore
    expect((await bench.act(commune().editor, item, 'restore')).status).toBe(403);
  });

  open(
    'an unconfirmed emergency withdrawn by the district is not brought back by who published it',
    async () => {
      const { moderator } = commune();
      const item = await write(moderator);
      await bench.act(moderator, item, 'emergency', { reason: 'Khẩn.' });
      await bench.act(world.user.district.moderator, item, 'withdraw', { ending: 'error', reason: 'Trái luật.' }); // prettier-ignore
      expect((await bench.act(moderator, item, 'restore')).status).toBe(403);
    },
  );

  open('an embargo of the province is not lifted by the commune', async () => {
    const item = await bench.published('commune');
    await bench.act(world.user.province.moderator, item, 'limit', { reason: 'Chờ.', embargoUntil: new Date(Date.now() + 864e5).toISOString() }); // prettier-ignore
    await bench.act(commune().editor, item, 'limit', { embargoUntil: null });
    expect((await bench.main(item))._status).toBe('draft');
  });
});

describe('A7 what has ended, by an author alone', () => {
  const ask = (address: string) => itemAnswer({ unit: world.unit.commune, locale: 'vi', path: address, byPath: false }); // prettier-ignore

  open('the notice of a page keeps its title and its address', async () => {
    const page = await bench.published('commune', { slug: 'thu-tuc' }, 'pages');
    await bench.act(commune().editor, `pages/${page}`, 'withdraw', { ending: 'withdrawn', reason: 'Cũ.' }); // prettier-ignore
    expect(await ask('/trang/thu-tuc')).toEqual({ kind: 'ended', status: 200 });
    await at.rest(commune().author).patch(`pages/${page}`, { title: 'Điều chưa ai đọc', slug: 'noi-khac' }); // prettier-ignore
    expect(await getEnded(await portal(), 'trang', 'noi-khac')).toBeNull();
    expect(await ask('/trang/thu-tuc')).toEqual({ kind: 'ended', status: 200 });
  });

  open('the notice of an article does not go into the bin', async () => {
    const item = await bench.published('commune');
    await bench.act(commune().editor, item, 'withdraw', { ending: 'error', reason: 'Sai.' });
    const { slug, ref } = (await bench.main(item)) as unknown as { slug: string; ref: string };
    await at.rest(commune().author).patch(`articles/${item}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
    expect(await ask(`/tin/${slug}-${ref}`)).toEqual({ kind: 'ended', status: 410 });
  });

  open('nor does what an embargo holds back', async () => {
    const item = await bench.published('commune');
    const until = Date.now() + 3_600_000;
    await bench.act(commune().editor, item, 'limit', { reason: 'Chờ.', embargoUntil: new Date(until).toISOString() }); // prettier-ignore
    await at.rest(commune().author).patch(`articles/${item}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
    await bench.work((req) => keepTerms(req, until + 1000));
    expect((await bench.main(item))._status).toBe('published');
  });
});
