import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getArticle } from '@/app/(portal)/_data/article';
import { getEnded } from '@/app/(portal)/_data/ended-view';
import { itemAnswer } from '@/app/(portal)/_data/item-answer';
import { getPage } from '@/app/(portal)/_data/page';
import { getSite } from '@/app/(portal)/_data/site';
import type { User } from '@/payload-types';
import { p, state, upload } from '@/richtext/build.test-data';
import { decideLocally } from '@/syndication/local-decision';
import { publicFile } from '@/syndication/public-file';
import { sendDown } from '@/syndication/send';
import { startPayload, type TestInstallation } from '@/test/payload';
import { itemBench } from '@/test/item-bench';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const editor = () => world.user.commune.editor;
const site = async (unit: UnitKey, locale: 'vi' | 'en' = 'vi') =>
  (await getSite(world.unit[unit], locale))!;

async function addressOf(id: string): Promise<string> {
  const { slug, ref } = await bench.main(id);
  return `${String(slug)}-${String(ref)}`;
}
const answer = (unit: UnitKey, path: string, locale: 'vi' | 'en' = 'vi') =>
  itemAnswer({ unit: world.unit[unit], locale, path, byPath: false });
const withdraw = (id: string, ending: string, more: object = {}) =>
  bench.act(editor(), id, 'withdraw', { ending, reason: 'Số liệu đã cũ.', ...more });

async function sent(id: string): Promise<void> {
  await bench.work(async (req) => {
    req.user = world.user.district.moderator as never;
    await sendDown(req, {
      item: id,
      from: world.unit.district,
      to: [`tree:${world.unit.district}`],
      strength: 'suggested',
    });
  });
}

describe('a withdrawn item', () => {
  it('keeps a notice where it showed, in both languages and under any slug, and nowhere else', async () => {
    const id = await bench.published('district');
    await sent(id);
    await bench.work(async (req) => {
      req.user = world.user.sibling.editor as never;
      await decideLocally(req, { item: id, unit: world.unit.sibling, state: 'hidden' });
    });
    const address = await addressOf(id);
    expect(await answer('commune', `/tin/${address}`)).toEqual({ kind: 'found' });
    const ended = await bench.act(world.user.district.editor, id, 'withdraw', { ending: 'withdrawn', reason: 'Số liệu đã cũ.' }); // prettier-ignore
    expect(ended.status).toBe(200);
    for (const unit of ['district', 'commune'] as const)
      for (const locale of ['vi', 'en'] as const)
        for (const path of [`/tin/${address}`, `/tin/ten-cu-${address.slice(-8)}`])
          expect(await answer(unit, path, locale)).toEqual({ kind: 'ended', status: 200 });
    // Hidden by the receiver, and never sent there.
    for (const unit of ['sibling', 'uncle', 'province'] as const)
      expect(await answer(unit, `/tin/${address}`)).toEqual({ kind: 'missing' });
    const notice = await getEnded(await site('commune', 'en'), 'tin', address);
    expect(notice).toMatchObject({
      kind: 'withdrawn', title: 'Xã nạo vét kênh', lang: 'vi', reason: 'Số liệu đã cũ.', by: { name: expect.stringContaining('District') },
    }); // prettier-ignore
    expect(await getArticle(await site('commune'), address)).toBeNull();
  });

  it('names the unit above when its moderator withdrew it', async () => {
    const id = await bench.published('commune');
    await bench.act(world.user.province.moderator, id, 'withdraw', { ending: 'withdrawn', reason: 'Sai.' }); // prettier-ignore
    const notice = await getEnded(await site('commune'), 'tin', await addressOf(id));
    expect(notice!.by!.name).toContain('Province');
  });

  it('takes its files with it; an archived one keeps them, and both come back', async () => {
    const { payload } = at;
    const media = await payload.db.create({ collection: 'media', data: { filename: `tep-${Date.now()}.webp`, mimeType: 'image/webp', filesize: 1, sha256: 'a'.repeat(64), alt: { vi: 'Ảnh' }, steward: world.unit.commune, origin: world.unit.commune, scope: (await payload.findByID({ collection: 'units', id: world.unit.commune })).scope } }); // prettier-ignore
    const file = String(media.filename);
    const id = await bench.published('commune', { body: state(p('Xem ảnh.'), upload(String(media.id))) }); // prettier-ignore
    const isServed = async () => (await publicFile(payload, file)) !== null;
    expect(await isServed()).toBe(true);
    for (const [ending, served] of [['withdrawn', false], ['archived', true], ['error', false]] as const) {
      await withdraw(id, ending);
      expect(await isServed(), ending).toBe(served);
      // Nor does a later write to what is no longer public change that.
      await at.rest(editor()).patch(`articles/${id}?depth=0`, { author: `Ban biên tập ${ending}` });
      expect(await isServed(), ending).toBe(served);
      expect((await bench.act(editor(), id, 'restore')).view.state.live).toBe('live');
      expect(await isServed()).toBe(true);
    } // prettier-ignore
    expect(await payload.count({ collection: 'media-uses', where: { itemType: { equals: 'editions' } } })).toEqual({ totalDocs: 0 }); // prettier-ignore
  });
});

describe('an item published in error', () => {
  it('is gone, without its title', async () => {
    const id = await bench.published('commune');
    const address = await addressOf(id);
    await withdraw(id, 'error');
    expect(await answer('commune', `/tin/${address}`)).toEqual({ kind: 'ended', status: 410 });
    const notice = await getEnded(await site('commune'), 'tin', address);
    expect(notice).toEqual({ kind: 'error', at: expect.any(String) });
  });

  it('leads on to an address of this system, and to no other', async () => {
    const id = await bench.published('commune');
    const address = await addressOf(id);
    const host = 'http://commune.district.haiduong.localhost';
    for (const bad of [
      'https://example.org/tin/a',
      '//example.org',
      'javascript:alert(1)',
      'https://haiduong.localhost@example.org/',
      '/\\example.org',
      `${host}/khong-co`,
      'http://quantri.haiduong.localhost/admin',
    ])
      // prettier-ignore
      expect((await withdraw(id, 'error', { address: bad })).status, bad).toBe(400);
    expect((await withdraw(id, 'error', { address: '/tin/khong-co-abcdefgh' })).names).toEqual(['target-required']); // prettier-ignore
    expect((await bench.act(editor(), id, 'limit')).view.state.live).toBe('live');
    await withdraw(id, 'error', { address: `${host}/en/chuyen-muc/tin-tuc?x=1#y` });
    const moved = await answer('commune', `/tin/${address}`, 'en');
    expect(moved).toMatchObject({ kind: 'moved' });
    expect(new URL((moved as { to: string }).to)).toMatchObject({
      hostname: 'commune.district.haiduong.localhost',
      pathname: '/en/chuyen-muc/tin-tuc',
      search: '',
    });
  });
});

describe('a merged item', () => {
  it('leads to its replacement here, else on its origin’s site; a chain leads to its end', async () => {
    const [first, second, last] = [await bench.published('district'), await bench.published('district'), await bench.published('district')]; // prettier-ignore
    await sent(first);
    await sent(last);
    const moderator = world.user.district.moderator;
    const merge = (id: string, target: string) =>
      bench.act(moderator, id, 'withdraw', { ending: 'merged', reason: 'Gộp.', target });
    expect((await merge(first, first)).names).toEqual(['target-required']);
    await merge(first, second);
    const path = `/tin/${await addressOf(first)}`;
    const to = async (unit: UnitKey) =>
      new URL(((await answer(unit, path)) as { to: string }).to).href;
    // The second shows on its own site only.
    expect(await to('commune')).toContain(`//district.haiduong.localhost`);
    await merge(second, `articles/${last}`);
    expect(await to('commune')).toContain('//commune.district.haiduong.localhost');
    expect(await to('commune')).toContain(`/tin/${await addressOf(last)}`);
    // Back to the first is refused: it is not public.
    expect((await merge(last, first)).names).toEqual(['target-required']);
    await bench.act(moderator, last, 'withdraw', { ending: 'withdrawn', reason: 'Hết.' });
    expect(await answer('commune', path)).toEqual({ kind: 'ended', status: 200 });
    expect(await getEnded(await site('commune'), 'tin', path.slice(5))).toMatchObject({ kind: 'merged' }); // prettier-ignore
  });

  it('of two merged into each other at the same moment, one stays', async () => {
    const [a, b] = [await bench.published('commune'), await bench.published('commune')];
    const merge = (who: User, id: string, target: string) =>
      bench.act(who, id, 'withdraw', { ending: 'merged', reason: 'Gộp.', target });
    await Promise.all([merge(editor(), a, b), merge(world.user.commune.moderator, b, a)]);
    const path = `/tin/${await addressOf(a)}`;
    // SQLite has no transactions; even a loop ends in a notice.
    expect(['found', 'moved', 'ended']).toContain((await answer('commune', path)).kind);
    const ended = [...(await bench.editions(a)), ...(await bench.editions(b))].filter(({ stage }) => stage === 'ended'); // prettier-ignore
    if (at.payload.db.name === 'mongoose') expect(ended).toHaveLength(1);
  });
});

describe('an archived item', () => {
  it('stays readable as it was, with its banner, whatever is written since', async () => {
    const id = await bench.published('commune');
    const address = await addressOf(id);
    await withdraw(id, 'archived');
    await bench.save(world.user.commune.author, id, { title: 'Chữ khác hẳn' });
    await at.rest(editor()).patch(`articles/${id}?depth=0`, { title: 'Chữ khác nữa' });
    expect(await answer('commune', `/tin/${address}`)).toEqual({ kind: 'found' });
    const found = await getArticle(await site('commune'), address);
    expect(found).toMatchObject({
      kind: 'found',
      article: {
        title: 'Xã nạo vét kênh',
        archived: { reason: 'Số liệu đã cũ.' },
        publishedAt: expect.any(String),
      },
    });
    const moved = await getArticle(await site('commune'), `khac-${address.slice(-8)}`);
    expect(moved).toEqual({ kind: 'moved', href: `/tin/${address}` });
    expect(await getArticle(await site('sibling'), address)).toBeNull();
    const binned = await at.rest(editor()).patch(`articles/${id}`, { deletedAt: new Date().toISOString() }); // prettier-ignore
    expect(binned.status).toBe(403);
    // It turns out wrong: it may end otherwise.
    expect((await withdraw(id, 'withdrawn')).status).toBe(200);
    expect(await answer('commune', `/tin/${address}`)).toEqual({ kind: 'ended', status: 200 });
    expect(await getArticle(await site('commune'), address)).toBeNull();
  });
});

describe('pages', () => {
  it('end as articles do', async () => {
    const slug = `gioi-thieu-${Date.now()}`;
    const id = `pages/${await bench.published('commune', { title: 'Giới thiệu', slug }, 'pages')}`;
    const path = `/trang/${slug}`;
    expect(await answer('commune', path)).toEqual({ kind: 'found' });
    const expected = { withdrawn: 200, error: 410 } as const;
    for (const [ending, status] of Object.entries(expected)) {
      await withdraw(id, ending);
      expect(await answer('commune', path)).toEqual({ kind: 'ended', status });
      expect(await getPage(await site('commune'), slug)).toBeNull();
      await bench.act(editor(), id, 'restore');
    }
    await withdraw(id, 'archived');
    expect(await getPage(await site('commune'), slug)).toMatchObject({ title: 'Giới thiệu', archived: { reason: 'Số liệu đã cũ.' } }); // prettier-ignore
    await bench.act(editor(), id, 'restore');
    const article = await bench.published('commune');
    await withdraw(id, 'merged', { target: `articles/${article}` });
    expect(await answer('commune', path)).toMatchObject({ kind: 'moved' });
    expect(await answer('sibling', path)).toEqual({ kind: 'missing' });
  });
});
