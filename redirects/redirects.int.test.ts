import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { asSystem } from '@/tenants/access';
import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { siteReader } from '@/test/site-reader';
import { buildWorld, type UnitKey, type World } from '@/test/world';

type Said = { status: number; id: string; message: string };

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let computed: Awaited<ReturnType<typeof siteReader>>['computed'];
let lead: (unit: UnitKey, path: string, more?: object) => Promise<unknown>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  ({ computed } = await siteReader(at.payload, world));
  const { redirectAnswer } = await import('@/app/(portal)/_data/redirect-answer');
  lead = (unit, address, more = {}) => {
    const [path = '', query] = address.split('?');
    return redirectAnswer({ unit: world.unit[unit], locale: 'vi', path, search: query ? `?${query}` : '', byPath: true, ...more }); // prettier-ignore
  };
}, 120_000);
afterAll(() => at.stop());
afterEach(() => at.payload.db.deleteMany({ collection: 'redirects', where: {} }));

async function said(response: Response): Promise<Said> {
  const json = (await response.json()) as { doc?: { id: string }; errors?: { message: string; data?: { errors?: { message: string }[] } }[] };
  const [error] = json.errors ?? [];
  return { status: response.status, id: String(json.doc?.id ?? ''), message: error?.data?.errors?.[0]?.message ?? error?.message ?? '' };
} // prettier-ignore

const keep = async (unit: UnitKey, data: object, who: UnitKey = unit): Promise<Said> =>
  said(await at.rest(world.user[who].admin).post('redirects?depth=0', { kind: 'address', ...data }, { headers: { 'x-lt-unit': world.unit[unit] } })); // prettier-ignore

const row = async (item: string) =>
  (await bench.main(item)) as unknown as { slug: string; ref: string };

describe('where an old address leads', () => {
  it('is an item at its present address, in the language of the visitor; then the notice of its end', async () => {
    const item = await bench.published('commune', { title: 'Lịch tiêm chủng' });
    const { ref } = await row(item);
    expect((await keep('commune', { from: '/Article/123/Tiêu đề.html', kind: 'item', item: { relationTo: 'articles', value: item } })).status).toBe(201); // prettier-ignore
    const to = `/u/district/commune/tin/lich-tiem-chung-${ref}`;
    expect(await lead('commune', '/article/123/Ti%C3%AAu%20%C4%91%E1%BB%81.html')).toEqual({ kind: 'redirect', to, permanent: true }); // prettier-ignore
    expect(await lead('commune', '/article/123/tiêu đề.html', { locale: 'en' })).toMatchObject({ to: to.replace('/tin/', '/en/tin/') }); // prettier-ignore
    await bench.save(world.user.commune.author, item, { title: 'Lịch tiêm mới' });
    await bench.approve('commune', item, 'correct', { change: 'minor' });
    expect(await lead('commune', '/Article/123/Tiêu đề.html')).toMatchObject({ to: `/u/district/commune/tin/lich-tiem-moi-${ref}` }); // prettier-ignore
    await bench.act(world.user.commune.editor, item, 'withdraw', { ending: 'withdrawn', reason: 'Sai số liệu trong bài.' }); // prettier-ignore
    expect(await lead('commune', '/Article/123/Tiêu đề.html')).toMatchObject({ to: `/u/district/commune/tin/lich-tiem-moi-${ref}` }); // prettier-ignore
  });

  it('does not tell the title of what was published in error or is held back', async () => {
    const moderator = world.user.commune.moderator;
    const item = await bench.published('commune', { title: 'Bà Nguyễn Thị X mắc bệnh' });
    const held = await bench.published('commune', { title: 'Giá đất sắp công bố' });
    const page = await bench.published('commune', { title: 'Danh sách kín', slug: 'danh-sach-kin' }, 'pages');
    const target = (relationTo: string, value: string) => ({ kind: 'item', item: { relationTo, value } });
    await keep('commune', { from: '/a', ...target('articles', item) });
    await keep('commune', { from: '/b', ...target('articles', held) });
    await keep('commune', { from: '/c', ...target('pages', page) });
    expect(await lead('commune', '/c')).toMatchObject({ to: '/u/district/commune/trang/danh-sach-kin' });
    const end = { ending: 'error', reason: 'Lộ thông tin cá nhân.' };
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const answers = [
      await bench.act(moderator, item, 'withdraw', end),
      await bench.act(moderator, `pages/${page}`, 'withdraw', end),
      await bench.act(moderator, held, 'limit', { embargoUntil: until, reason: 'Chờ đến giờ công bố.' }),
    ];
    expect(answers.map(({ status, messages }) => [status, messages])).toEqual(answers.map(() => [200, []]));
    expect(await lead('commune', '/a')).toMatchObject({ to: `/u/district/commune/tin/${(await row(item)).ref}` });
    expect(await lead('commune', '/b')).toMatchObject({ to: `/u/district/commune/tin/${(await row(held)).ref}` });
    expect(await lead('commune', '/c')).toEqual({ kind: 'none' });
  }); // prettier-ignore

  it('is found with its query first, then without; at once after each change; on its own site only', async () => {
    expect(await lead('commune', '/x.aspx?nid=45')).toEqual({ kind: 'none' });
    const { id } = await keep('commune', { from: '/X.aspx?nid=45', address: '/lien-he' });
    expect(await lead('commune', '/x.aspx?nid=45')).toMatchObject({ to: '/u/district/commune/lien-he' }); // prettier-ignore
    expect(await lead('commune', '/x.aspx?nid=46')).toEqual({ kind: 'none' });
    await keep('commune', {
      from: '/x.aspx',
      address: 'https://dichvucong.gov.vn/',
      permanent: false,
    });
    expect(await lead('commune', '/x.aspx?nid=46')).toEqual({ kind: 'redirect', to: 'https://dichvucong.gov.vn/', permanent: false }); // prettier-ignore
    expect(await lead('sibling', '/x.aspx?nid=45')).toEqual({ kind: 'none' });
    const admin = at.rest(world.user.commune.admin);
    await admin.patch(`redirects/${id}`, { address: '/so-do' });
    expect(await lead('commune', '/x.aspx?nid=45')).toMatchObject({ to: '/u/district/commune/so-do' }); // prettier-ignore
    await admin.delete(`redirects/${id}`);
    expect(await lead('commune', '/x.aspx?nid=45')).toMatchObject({ to: 'https://dichvucong.gov.vn/' }); // prettier-ignore
  });

  it('is asked for once; of a site without redirects nothing is asked', async () => {
    await keep('commune', { from: '/a', address: '/b' });
    await keep('commune', { from: '/b', address: '/lien-he' });
    expect(await lead('commune', '/a?utm=1')).toMatchObject({ to: '/u/district/commune/lien-he' });
    expect(await computed(() => lead('commune', '/a'))).toBe(0);
    await lead('sibling', '/a');
    expect(await computed(() => lead('sibling', '/something-else'))).toBe(0);
  });
});

describe('what is refused', () => {
  it.each([
    ['/lien-he', '/a', /đang có nội dung/], ['/tin/x-{ref}', '/a', /đang có nội dung/], ['/a', '/a/', /là một/], ['/a', '//evil.vn', /Chỉ chuyển đến/],
    ['/a', 'javascript:alert(1)', /Chỉ chuyển đến/], ['http://localhost/u/district/sibling/a', '/b', /không thuộc trang/],
  ])('%s → %s', async (from, address, message) => {
    const ref = from.includes('{ref}') ? (await row(await bench.published('commune'))).ref : '';
    const answer = await keep('commune', { from: from.replace('{ref}', ref), address });
    expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(message) as string });
  }); // prettier-ignore

  it('the address of a section that the site may have, whoever above keeps it, and of no other province', async () => {
    const section = (steward: string, slug: string) =>
      at.payload.create({ collection: 'sections', context: asSystem(), data: { name: 'Chuyên mục', slug, steward } } as never);
    await section(world.unit.province, 'cua-tinh');
    await section(world.unit.stranger, 'cua-noi-khac');
    expect((await keep('commune', { from: '/chuyen-muc/cua-tinh', address: '/a' })).message).toMatch(/đang có nội dung/);
    expect((await keep('commune', { from: '/chuyen-muc/cua-noi-khac', address: '/a' })).status).toBe(201);
  }); // prettier-ignore

  it('the same old address twice, and a circle, which is named', async () => {
    await keep('commune', { from: '/a', address: '/b' });
    expect((await keep('commune', { from: '/A/', address: '/c' })).message).toMatch(/đã có chuyển hướng/); // prettier-ignore
    expect((await keep('commune', { from: '/b', address: '/a' })).message).toContain(
      '/b → /a → /b',
    );
    expect((await keep('sibling', { from: '/b', address: '/a' })).status).toBe(201);
  });

  it('an item that the keeper may not read and the site does not show', async () => {
    const item = { relationTo: 'articles', value: await bench.write('cousin') };
    const answer = await keep('commune', { from: '/a', kind: 'item', item });
    expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(/Không tìm thấy bài/) as string }); // prettier-ignore
  });
});

it('administrators above keep redirects of sites below, others do not', async () => {
  expect((await keep('commune', { from: '/a', address: '/b' }, 'district')).status).toBe(201);
  expect((await keep('commune', { from: '/c', address: '/b' }, 'sibling')).status).toBe(403);
});
