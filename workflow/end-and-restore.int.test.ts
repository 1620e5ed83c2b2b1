import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { getArticle } from '@/app/(portal)/_data/article';
import { getSite } from '@/app/(portal)/_data/site';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { itemBench } from '@/test/item-bench';
import { buildWorld, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';

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
const withdraw = (id: string, ending: string, more: object = {}) =>
  bench.act(editor(), id, 'withdraw', { ending, reason: 'Số liệu đã cũ.', ...more });

async function addressOf(id: string): Promise<string> {
  const { slug, ref } = await bench.main(id);
  return `${String(slug)}-${String(ref)}`;
}

describe('an end', () => {
  it('is put at once by any moderator above, with its kind and reason, and can be undone', async () => {
    const id = await bench.published('commune');
    const { author } = world.user.commune;
    const moderator = world.user.province.moderator;
    expect((await bench.act(author, id, 'withdraw', { ending: 'withdrawn', reason: 'x' })).names).toEqual(['authors-do-not-publish']); // prettier-ignore
    expect((await bench.act(moderator, id, 'withdraw', { reason: 'Sai số liệu.' })).names).toEqual(['ending-required']); // prettier-ignore
    for (const made of ['expired', 'embargo'])
      expect((await withdraw(id, made)).names).toEqual(['ending-required']);
    const ended = await bench.act(moderator, id, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu.' }); // prettier-ignore
    expect(ended.view).toMatchObject({ state: { live: 'ended' }, ended: { reason: 'Sai số liệu.' } }); // prettier-ignore
    // What a unit above took off is not brought back below it.
    expect((await bench.act(editor(), id, 'restore')).names).toEqual(['ended-above']);
    expect((await bench.act(world.user.district.moderator, id, 'restore')).names).toEqual(['ended-above']); // prettier-ignore
    expect((await bench.act(moderator, id, 'restore')).view.state).toEqual({ work: 'none', live: 'live' }); // prettier-ignore
  });

  it('is undone with the very text that had been public; what was written since stays a draft', async () => {
    const id = await bench.published('commune');
    await withdraw(id, 'error');
    await bench.save(world.user.commune.author, id, { title: 'Chữ khác' });
    const { view } = await bench.act(editor(), id, 'restore');
    expect(view.state).toEqual({ work: 'draft', live: 'live' });
    expect((await bench.main(id)).title).toMatchObject({ vi: 'Xã nạo vét kênh' });
    const draft = await at.rest(world.user.commune.author).get(`articles/${id}?draft=true`);
    expect(await draft.json()).toMatchObject({ title: 'Chữ khác', _status: 'draft' });
  });

  it('is not held up by an unfinished draft', async () => {
    const id = await bench.published('commune');
    await bench.save(world.user.commune.author, id, { section: null, title: 'Đang viết dở' });
    expect((await withdraw(id, 'withdrawn')).view.state.live).toBe('ended');
    expect((await bench.act(editor(), id, 'restore')).view.state.live).toBe('live');
    expect((await bench.main(id)).title).toMatchObject({ vi: 'Xã nạo vét kênh' });
  });

  it('of what was published before there were editions is its first edition', async () => {
    const made = await at.payload.create({ collection: 'articles', context: asSystem(), data: { title: 'Tin cũ', body: paragraph('Cũ.'), section: world.section, kind: 'news', steward: world.unit.commune, _status: 'published' } as never }); // prettier-ignore
    const id = String(made.id);
    await bench.save(world.user.commune.author, id, { title: 'Đang sửa' });
    await withdraw(id, 'archived');
    const found = await getArticle((await getSite(world.unit.commune, 'vi'))!, await addressOf(id));
    expect(found).toMatchObject({ article: { title: 'Tin cũ' } });
    await bench.act(editor(), id, 'restore');
    expect((await bench.main(id)).title).toMatchObject({ vi: 'Tin cũ' });
    expect(await bench.editions(id)).toHaveLength(1);
  });
});

it('the picker finds what may take its place: own words without accents, others by address', async () => {
  const id = await bench.published('commune');
  const other = await bench.published('commune', { title: 'Lịch tiếp công dân tháng Tám' });
  const foreign = await bench.published('district', { title: 'Bài của huyện' });
  const find = async (q: string, who = editor()) => {
    const response = await at.rest(who).get(`lt/items/replacements?type=articles&id=${id}&q=${encodeURIComponent(q)}`); // prettier-ignore
    const { options = [] } = (await response.json()) as { options?: { value: string }[] };
    return { status: response.status, values: options.map(({ value }) => value) };
  };
  expect((await find('tiep cong dan')).values).toEqual([`articles/${other}`]);
  expect((await find('cua huyen')).values).toEqual([]);
  const address = `http://district.haiduong.localhost/tin/${await addressOf(foreign)}`;
  expect((await find(address)).values).toEqual([`articles/${foreign}`]);
  expect((await find('', world.user.sibling.editor)).status).toBe(404);
});
