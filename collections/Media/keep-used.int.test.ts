import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getArticle } from '@/app/(portal)/_data/article';
import { getSite } from '@/app/(portal)/_data/site';
import type { User } from '@/payload-types';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { storedHash, uploadPicture } from '@/test/picture';
import { buildWorld, type World } from '@/test/world';

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
});
afterAll(() => at.stop());

const commune = () => world.user.commune;
const upload = () => uploadPicture(at.rest(commune().author));
const change = (who: User, id: string, words: object, language = 'vi') =>
  at.rest(who).patch(`media/${id}?locale=vi`, words, { headers: { 'Accept-Language': language } });
const messageOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message;

describe('the words of a picture', () => {
  it('are changed by its author while no text was handed in with it', async () => {
    const cover = await upload();
    await bench.write('commune', { cover: cover.id });
    expect((await change(commune().author, cover.id, { caption: 'Sửa' })).status).toBe(200);
  });

  it('are not changed by an author alone once it is public, and he is told what to do', async () => {
    const cover = await upload();
    const item = await bench.published('commune', { cover: cover.id });
    for (const words of [
      { caption: 'Điều chưa ai đọc' },
      { alt: 'Điều chưa ai đọc' },
      { credit: 'Điều chưa ai đọc' },
      { title: 'Điều chưa ai đọc' },
      { decorative: true },
    ])
      expect((await change(commune().author, cover.id, words)).status, JSON.stringify(words)).toBe(403); // prettier-ignore
    const words = { caption: 'Điều chưa ai đọc' };
    const vi = await messageOf(await change(commune().author, cover.id, words));
    expect(vi).toContain('Hãy nhờ biên tập viên của đơn vị sửa');
    const en = await messageOf(await change(commune().author, cover.id, words, 'en'));
    expect(en).toContain('Please ask an editor of the unit');
    for (const language of ['vi', 'en'])
      await at.rest(commune().author).patch(`media?where[id][equals]=${cover.id}&locale=${language}`, words); // prettier-ignore
    expect((await at.rest(commune().author).patch(`media/${cover.id}?locale=en`, words)).status).toBe(403); // prettier-ignore
    const all = { caption: { vi: words.caption, en: words.caption } };
    expect((await at.rest(commune().author).patch(`media/${cover.id}?locale=all`, all)).status).toBe(403); // prettier-ignore
    const { slug, ref } = (await bench.main(item)) as unknown as { slug: string; ref: string };
    const site = (await getSite(`${world.unit.commune}~p`, 'vi'))!;
    const seen = JSON.stringify(await getArticle(site, `${slug}-${ref}`));
    expect(seen).toContain('Đã duyệt');
    expect(seen).not.toContain('Điều chưa ai đọc');
    // What is no word of it stays his business.
    expect((await change(commune().author, cover.id, { sharing: 'up' })).status).toBe(200);
  });

  it('are changed by those who may publish in its unit, and the log says so', async () => {
    const cover = await upload();
    await bench.published('commune', { cover: cover.id });
    expect((await change(commune().editor, cover.id, { caption: 'Đã sửa' })).status).toBe(200);
    const above = world.user.district.moderator;
    expect((await change(above, cover.id, { caption: 'Huyện sửa' })).status).toBe(200);
    const { docs } = await at.payload.db.find<Record<string, unknown>>({
      collection: 'audit-log', where: { document: { equals: cover.id } }, sort: 'createdAt', pagination: false,
    } as never); // prettier-ignore
    const logged = JSON.stringify(docs);
    for (const caption of ['Đã duyệt', 'Đã sửa', 'Huyện sửa']) expect(logged).toContain(caption);
  });

  it('stay as the second reader found them, from handing in to the end of an embargo', async () => {
    const cover = await upload();
    const item = await bench.write('commune', { cover: cover.id });
    const tries = async () => (await change(commune().author, cover.id, { caption: 'Lén' })).status;
    await bench.act(commune().author, item, 'submit');
    expect(await tries()).toBe(403);
    await bench.act(commune().author, item, 'recall');
    expect(await tries()).toBe(200);
    await bench.approve('commune', item);
    const embargoUntil = new Date(Date.now() + 864e5).toISOString();
    await bench.act(commune().editor, item, 'limit', { reason: 'Chờ.', embargoUntil });
    expect((await bench.main(item))._status).toBe('draft');
    expect((await change(commune().author, cover.id, { caption: 'Lén nữa' })).status).toBe(403);
  });
});

describe('erasing for good', () => {
  const erase = (id: string) => at.rest(commune().editor).delete(`media/${id}`);

  it('holds for what no edition names', async () => {
    const cover = await upload();
    await bench.write('commune', { cover: cover.id });
    expect((await erase(cover.id)).status).toBe(200);
  });

  it('is refused while a public text shows it, and after that text was withdrawn or corrected', async () => {
    const [cover, other] = [await upload(), await upload()];
    const item = await bench.published('commune', { cover: cover.id });
    expect(await messageOf(await erase(cover.id))).toContain('Đang dùng ở bài đã đăng');
    await bench.save(commune().author, item, { cover: other.id });
    await bench.act(commune().author, item, 'correct', { change: 'minor' });
    await bench.act(commune().editor, item, 'approve', { publish: true });
    await bench.act(commune().editor, item, 'withdraw', { ending: 'error', reason: 'Sai.' });
    for (const { id, filename, sha256 } of [cover, other]) {
      const answer = await erase(id);
      expect(answer.status).toBe(409);
      expect(await messageOf(answer)).toContain('để sau này chứng minh được');
      expect(await storedHash(filename)).toBe(sha256);
    }
    await at.rest(commune().editor).delete(`media?where[id][equals]=${cover.id}`);
    expect(await storedHash(cover.filename)).toBe(cover.sha256);
  });
});
