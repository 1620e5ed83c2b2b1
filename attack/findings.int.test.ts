/**
 * Attacks that succeed today: each test says what should hold, and is marked as failing. Take the mark away with the
 * remedy. ATTACK=show runs them as plain tests, to see what happens instead.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it as plain } from 'vitest';

import { getArticle } from '@/app/(portal)/_data/article';
import { getEnded } from '@/app/(portal)/_data/ended-view';
import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { getSite } from '@/app/(portal)/_data/site';
import type { User } from '@/payload-types';
import { openLink } from '@/preview/open-link';
import { env } from '@/security/env';
import { publicFile } from '@/syndication/public-file';
import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { keepTerms } from '@/workflow/keep-terms';

const show = process.env.ATTACK === 'show';
const mongo = (process.env.DATABASE_URL ?? '').startsWith('mongodb');
const open = show ? plain : plain.fails;
const openOnMongo = mongo ? open : plain;
const openOnSqlite = mongo ? plain : open;

type Row = Record<string, unknown> & { id: string };
type Picture = Row & {
  filename: string;
  sha256: string;
  sizes: Record<string, { filename: string }>;
};

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const one = async <T extends Row>(collection: 'media' | 'users', id: string) =>
  (await at.payload.db.findOne<T>({ collection, where: { id: { equals: id } } }))!;

/** Half red, half green, so that what is cut out of it is another picture. */
async function picture(who: User): Promise<Picture> {
  const half = await sharp({ create: { width: 800, height: 1000, channels: 3, background: '#ff0000' } }).png().toBuffer();
  const data = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2f7d4f' } }).composite([{ input: half, left: 0, top: 0 }]).jpeg().toBuffer();
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], 'a.jpg', { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: 'Hội nghị', caption: 'Đã duyệt' }));
  const answer = await at.rest(who).post('media?locale=vi&depth=0', form);
  return ((await answer.json()) as { doc: Picture }).doc;
} // prettier-ignore

const bytes = async (file: string) =>
  createHash('sha256').update(await readFile(path.join(env().mediaDir, file))).digest('hex'); // prettier-ignore

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

describe('A1 what is public changes although nobody approved it: pictures', () => {
  open('an author alone cuts another picture out of a public one', async () => {
    const cover = await picture(commune().author);
    await bench.published('commune', { cover: cover.id });
    const before = await bytes(cover.filename);
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=20&uploadEdits[crop][height]=20&uploadEdits[crop][unit]=%25&uploadEdits[heightInPixels]=200&uploadEdits[widthInPixels]=320'; // prettier-ignore
    await at.rest(commune().author).patch(`media/${cover.id}?${crop}`, {});
    expect((await one<Picture>('media', cover.id)).sha256).toBe(before);
    expect(await bytes(cover.filename)).toBe(before);
  });

  open('an author alone changes caption, description and credit under a public one', async () => {
    const cover = await picture(commune().author);
    const item = await bench.published('commune', { cover: cover.id });
    await at.rest(commune().author).patch(`media/${cover.id}`, { caption: 'Điều chưa ai đọc', alt: 'Điều chưa ai đọc', credit: 'Tôi' }); // prettier-ignore
    const { slug, ref } = (await bench.main(item)) as unknown as { slug: string; ref: string };
    const seen = JSON.stringify(await getArticle(await portal(), `${slug}-${ref}`));
    expect(seen).toContain('Đã duyệt');
    expect(seen).not.toContain('Điều chưa ai đọc');
  });

  open('the size and the focal point of a public picture are nobody’s to write', async () => {
    const cover = await picture(commune().author);
    await bench.published('commune', { cover: cover.id });
    await at.rest(commune().author).patch(`media/${cover.id}`, { width: 1, height: 9000, focalX: 1, focalY: 1 }); // prettier-ignore
    expect(await one('media', cover.id)).toMatchObject({ width: 1600, height: 1000, focalX: 50 });
  });
});

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

describe('A3 another unit’s picture', () => {
  for (const [name, cover] of [
    ['an id in a list', (id: string) => [id]],
    ['an object with _id', (id: string) => ({ _id: id })],
  ] as const)
    openOnMongo(`is neither taken nor made public: ${name}`, async () => {
      const unit = world.unit.sibling;
      const row = await at.payload.db.create({
        collection: 'media', data: { filename: `kin-${name.length}.webp`, mimeType: 'image/webp', alt: { vi: 'Kín' }, steward: unit, origin: unit, sharing: 'own', scope: { l4: unit } },
      }); // prettier-ignore
      const { author, editor } = commune();
      expect((await at.rest(author).get(`media/${row.id}`)).status).toBe(404);
      const item = await bench.write('commune');
      const saved = await bench.save(author, item, { cover: cover(String(row.id)) });
      await bench.act(author, item, 'submit');
      await bench.act(editor, item, 'approve', { publish: true });
      expect(await publicFile(at.payload, `kin-${name.length}.webp`)).toBeNull();
      expect(saved.status).toBeGreaterThanOrEqual(400);
    });
});

describe('A3 the settings of a site', () => {
  const site = async () => {
    const { docs } = await at.payload.db.find<Row>({ collection: 'sites', where: { steward: { equals: world.unit.commune } } }); // prettier-ignore
    return docs[0]!;
  };

  openOnMongo('make no picture of another unit public', async () => {
    const unit = world.unit.sibling;
    const row = await at.payload.db.create({
      collection: 'media', data: { filename: 'kin-dau-trang.webp', mimeType: 'image/webp', alt: { vi: 'Kín' }, steward: unit, origin: unit, sharing: 'own', scope: { l4: unit } },
    }); // prettier-ignore
    const rest = at.rest(commune().admin);
    expect((await rest.patch(`sites/${(await site()).id}`, { landmark: String(row.id) })).status).toBe(400); // prettier-ignore
    await rest.patch(`sites/${(await site()).id}`, { landmark: [String(row.id)] });
    expect(await publicFile(at.payload, 'kin-dau-trang.webp')).toBeNull();
  });

  open('name no lead story that its administrator may not read', async () => {
    const draft = await bench.write('sibling');
    const answer = await at.rest(commune().admin).patch(`sites/${(await site()).id}`, { leads: [draft] }); // prettier-ignore
    expect(answer.status).toBe(400);
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

  openOnSqlite('no status but the two that there are is stored', async () => {
    const item = await bench.write('commune');
    await at.rest(commune().author).patch(`articles/${item}`, { _status: 'khác' });
    expect(['draft', 'published']).toContain((await bench.main(item))._status);
  });
});

describe('A7 what was public, afterwards', () => {
  open('keeps its pictures while it can be asked what it was', async () => {
    const cover = await picture(commune().author);
    const item = await bench.published('commune', { cover: cover.id });
    await bench.act(commune().editor, item, 'withdraw', { ending: 'error', reason: 'Sai.' });
    expect((await at.rest(commune().editor).delete(`media/${cover.id}`)).status).toBeGreaterThanOrEqual(400); // prettier-ignore
    expect(await bytes(cover.filename)).toBe(cover.sha256);
  });
});

describe('A8 uploads', () => {
  open('the server fetches nothing, and stores no file that was not judged', async () => {
    const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#123456' } })
      .withExif({ IFD3: { GPSLatitude: '20/1 56/1 0/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer(); // prettier-ignore
    const asked: string[] = [];
    const server = http.createServer((request, response) => {
      asked.push(String(request.url));
      response.setHeader('content-type', 'image/jpeg').end(photo);
    });
    await new Promise<void>((done) => server.listen(0, done));
    const { port } = server.address() as { port: number };
    // Stands for a public host of the attacker: Payload's filter sees a public address, the connection goes to the server above.
    const fetching = (await import(path.resolve('node_modules/payload/dist/uploads/safeFetch.js'))) as { _internal_safeFetchGlobal: { lookup: unknown } }; // prettier-ignore
    const real = fetching._internal_safeFetchGlobal.lookup;
    fetching._internal_safeFetchGlobal.lookup = (_host: string, _options: object, found: (...args: unknown[]) => void) => {
      let n = 0;
      found(null, [{ family: 4, get address() { n += 1; return n === 1 ? '8.8.8.8' : '127.0.0.1'; } }], 4);
    }; // prettier-ignore
    const answer = await at.rest(commune().author).post('media?depth=0', { url: `http://evil.example:${port}/x.jpg`, filename: 'ten-toi-chon.jpg', alt: 'x' }); // prettier-ignore
    fetching._internal_safeFetchGlobal.lookup = real;
    server.close();
    const { doc } = (await answer.json()) as { doc?: Picture };
    if (doc) {
      const stored = await sharp(path.join(env().mediaDir, doc.filename)).metadata();
      expect(doc.filename).not.toBe('ten-toi-chon.jpg');
      expect(stored.exif).toBeUndefined();
    }
    expect(asked).toEqual([]);
  });
});

describe('A9 smaller things', () => {
  open('a body of null is no error of the server', async () => {
    const item = await bench.write('commune');
    const json = { headers: { 'Content-Type': 'application/json' } };
    expect((await at.rest(commune().author).post(`lt/items/articles/${item}/submit`, 'null', json)).status).toBeLessThan(500); // prettier-ignore
  });

  openOnMongo('a NUL in the search of the queue is no error of the server', async () => {
    expect((await at.rest(commune().editor).get('lt/queue?q=%00')).status).toBeLessThan(500);
  });

  open('when something was made is nobody’s to write', async () => {
    const item = await bench.write('commune');
    await bench.save(commune().author, item, { createdAt: '1999-01-01T00:00:00.000Z' });
    const read = await at.rest(commune().author).get(`articles/${item}?draft=true`);
    expect(((await read.json()) as { createdAt: string }).createdAt).not.toMatch(/^1999/);
  });

  open('a preview link opens no more once the account that made it was closed', async () => {
    const { author } = world.user.sibling;
    const item = await bench.write('sibling');
    const made = await at
      .rest(author)
      .post('lt/preview', { itemType: 'articles', id: item, days: 30 });
    const { url } = (await made.json()) as { url: string };
    const closed = await at.rest(world.user.district.admin).post(`users/${author.id}/close`, {});
    expect(closed.status).toBe(200);
    expect(await openLink(at.payload, new URL(url).pathname.split('/').at(-1)!)).toBeNull();
  });

  // Last: it leaves every list of the file's database broken.
  openOnSqlite(
    'one author’s damaged date does not break the lists of everybody above',
    async () => {
      const lists = async () => (await at.rest(world.user.province.moderator).get('articles?draft=true&limit=200')).status; // prettier-ignore
      expect(await lists()).toBe(200);
      const item = await bench.write('commune');
      await bench.save(commune().author, item, { publishedAt: 'mai' });
      expect(await lists()).toBe(200);
    },
  );
});
