import { createTranslator } from 'next-intl';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import messages from '@/messages/vi.json';
import type { Role } from '@/tenants/roles';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { readAsk } from './search-ask';
import type { SearchView } from './search-types';

vi.mock('next-intl/server', () => ({
  getTranslations: ({ namespace }: { namespace: 'Search' }) =>
    Promise.resolve(createTranslator({ locale: 'vi', namespace, messages })),
}));

type Said = { status: number; id: string; message: string };
type Params = Record<string, string>;

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let search: (unit: UnitKey, params: Params, locale?: 'vi' | 'en') => Promise<SearchView>;
let article: string;

const target = (relationTo: 'articles' | 'pages', value: string) => ({ kind: 'item', item: { relationTo, value } }); // prettier-ignore

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  const { getSearch } = await import('./search');
  const { getSite } = await import('./site');
  search = async (unit, params, locale = 'vi') =>
    getSearch((await getSite(world.unit[unit], locale))!, readAsk(params));
  article = await bench.published('commune', { title: 'Đăng ký khai sinh cho con', body: paragraph('Nộp ở một cửa.') }); // prettier-ignore
}, 120_000);
afterAll(() => at.stop());
afterEach(() => at.payload.db.deleteMany({ collection: 'best-bets', where: {} }));

const client = (unit: UnitKey, role: Role) => at.rest(world.user[unit][role]);

async function said(response: Response): Promise<Said> {
  const json = (await response.json()) as { doc?: { id: string }; errors?: { message: string; data?: { errors?: { message: string }[] } }[] };
  const [error] = json.errors ?? [];
  return { status: response.status, id: json.doc?.id ?? '', message: error?.data?.errors?.[0]?.message ?? error?.message ?? '' };
} // prettier-ignore

/** Kept by the editor of the commune for its own site, unless somebody else is named. */
const keep = async (data: object, [unit, role]: [UnitKey, Role] = ['commune', 'editor'], of: UnitKey = 'commune') =>
  said(await client(unit, role).post('best-bets?depth=0', { queries: 'khai sinh', ...data }, { headers: { 'x-lt-unit': world.unit[of] } })); // prettier-ignore

const q = 'khai sinh';
const shown = async (unit: UnitKey, params: Params = { q }) =>
  (await search(unit, params)).suggested.map(({ title }) => title.text);

describe('a best bet', () => {
  it('stands above the first page for its very words on its own site, in every scope, and takes nothing from the results that are counted', async () => {
    expect((await keep({ queries: 'Khai sinh; làm giấy khai sinh', ...target('articles', article), text: 'Trả trong ngày.' })).status).toBe(201);
    const view = await search('commune', { q });
    expect(view.suggested).toEqual([{ href: expect.stringMatching(/^\/tin\/dang-ky-khai-sinh/) as string, title: { text: 'Đăng ký khai sinh cho con' }, text: { text: 'Trả trong ngày.' } }]);
    expect(view.count).toBe(1);
    expect(view.hits).toHaveLength(1);
    for (const typed of ['KHAI SINH', 'khai  sinh?', 'khai sinhh', 'lafm giaasy khai sinh'])
      expect(await shown('commune', { q: typed }), typed).toHaveLength(1);
    for (const typed of ['sinh khai', 'khai sinh cho con', 'khai', ''])
      expect(await shown('commune', { q: typed }), typed).toEqual([]);
    expect(await shown('commune', { q, 'pham-vi': 'all' })).toHaveLength(1);
    expect(await shown('commune', { q, trang: '2' })).toEqual([]);
    expect(await shown('sibling')).toEqual([]);
    expect(await shown('district')).toEqual([]);
  }); // prettier-ignore

  it('has words of its own, in both languages', async () => {
    await keep({ ...target('articles', article), title: 'Khai sinh', titleEn: 'Register a birth', text: 'Một cửa' }); // prettier-ignore
    const view = await search('commune', { q }, 'en');
    expect(view.suggested).toMatchObject([{ href: expect.stringMatching(/^\/en\/tin\//) as string, title: { text: 'Register a birth' }, text: { text: 'Một cửa', lang: 'vi' } }]); // prettier-ignore
  });

  it('leads to an address of the site that is there, or elsewhere by https', async () => {
    const address = (to: string, more = {}) => keep({ kind: 'address', address: to, title: 'Đến đây', ...more }); // prettier-ignore
    expect((await address('/chuyen-muc/khong-co')).message).toMatch(/không có gì ở địa chỉ này/);
    for (const to of ['/xem-truoc/abcdef', '/admin', '/api/users', '/cu.html', 'javascript:alert(1)', '//evil.vn'])
      expect((await address(to)).status, to).toBe(400);
    expect((await address('/lien-he', { title: '' })).message).toMatch(/cần có dòng tiêu đề/);
    expect((await address('/chuyen-muc/tin-tuc?thang=2024-03')).status).toBe(201);
    expect((await address('https://dichvucong.gov.vn/')).status).toBe(201);
    const { suggested } = await search('commune', { q });
    expect(suggested.map(({ href }) => href)).toEqual(['/chuyen-muc/tin-tuc?thang=2024-03', 'https://dichvucong.gov.vn/']);
  }); // prettier-ignore

  it('does not lead to an address at which nothing can be read yet, or any more', async () => {
    const draft = (await bench.main(await bench.write('commune', { title: 'Chưa đăng' }))) as unknown as { ref: string };
    for (const end of ['', '/', '?a=b', '#c', '/?a'])
      expect((await keep({ queries: `tên ${end}1`, kind: 'address', address: `/tin/chua-dang-${draft.ref}${end}`, title: 'Kín' })).status).toBe(201);
    for (const end of ['', '/', '?a=b', '#c', '/?a']) expect(await shown('commune', { q: `tên ${end}1` }), end).toEqual([]);
    expect((await keep({ kind: 'address', address: '/vi/lien-he/', title: 'Liên hệ' })).status).toBe(201);
    expect((await search('commune', { q })).suggested).toMatchObject([{ href: '/lien-he' }]);
  }); // prettier-ignore

  it('is not shown after its last day, and leaves room for another', async () => {
    const { id } = await keep({ ...target('articles', article), until: '2020-01-01' });
    expect(await shown('commune')).toEqual([]);
    expect((await client('commune', 'editor').patch(`best-bets/${id}`, { until: '2999-01-01' })).status).toBe(200); // prettier-ignore
    expect(await shown('commune')).toHaveLength(1);
    expect((await keep({ ...target('articles', article), until: 'mai' })).status).toBe(400);
    await keep({ ...target('articles', article), title: 'Hai lần' });
    expect(await shown('commune')).toHaveLength(1);
  });

  it('is one of three of a query at most, and has ten queries at most', async () => {
    await keep(target('articles', article));
    for (const address of ['/lien-he', '/so-do']) await keep({ kind: 'address', address, title: address });
    expect((await keep({ ...target('articles', article), queries: 'hộ tịch; Khai Sinh' })).message).toMatch(/“Khai Sinh” đã có 3/);
    const ended = await keep({ ...target('articles', article), until: '2020-01-01' });
    expect(ended.status).toBe(201);
    expect((await client('commune', 'editor').patch(`best-bets/${ended.id}`, { until: null })).status).toBe(400);
    expect(await shown('commune')).toHaveLength(3);
    const many = Array.from({ length: 11 }, (_, n) => `thủ tục ${n}`).join(';');
    expect((await keep({ ...target('articles', article), queries: many })).message).toMatch(/Nhiều nhất 10/);
    expect((await keep({ ...target('articles', article), queries: ' ; ' })).status).toBe(400);
  }); // prettier-ignore
});

describe('what is not public', () => {
  it('is not shown and its title not told: a draft, a later draft, what is withdrawn or held back', async () => {
    const draft = await bench.write('commune', { title: 'Kế hoạch kín' });
    const page = await bench.published('commune', { title: 'Một cửa', slug: 'mot-cua' }, 'pages');
    const item = await bench.published('commune', { title: 'Tên đã đăng' });
    await bench.save(world.user.commune.author, item, { title: 'Tên sửa kín' });
    await keep({ ...target('articles', draft), title: 'Gợi ý kín' });
    await keep(target('pages', page));
    await keep(target('articles', item));
    expect(await shown('commune')).toEqual(['Một cửa', 'Tên đã đăng']);
    const end = { ending: 'withdrawn', reason: 'Nhầm ngày.' };
    const until = new Date(Date.now() + 86_400_000).toISOString();
    await bench.act(world.user.commune.moderator, `pages/${page}`, 'withdraw', end);
    expect(await shown('commune')).toEqual(['Tên đã đăng']);
    await bench.act(world.user.commune.moderator, item, 'limit', { embargoUntil: until, reason: 'Chờ đến giờ.' }); // prettier-ignore
    expect(await shown('commune')).toEqual([]);
  });

  it('of others cannot be chosen: what the keeper may not read and the site does not show', async () => {
    const foreign = await bench.write('cousin', { title: 'Của xã khác' });
    expect(await keep(target('articles', foreign))).toMatchObject({ status: 400, message: expect.stringMatching(/Không tìm thấy bài/) as string }); // prettier-ignore
  });
});

describe('who keeps them', () => {
  it('those who keep redirects of the unit, and those above', async () => {
    const data = () => ({ queries: `câu ${Math.random()}`, ...target('articles', article) });
    for (const who of [['commune', 'editor'], ['commune', 'admin'], ['district', 'moderator'], ['province', 'admin']] as [UnitKey, Role][])
      expect((await keep(data(), who)).status, who.join()).toBe(201);
    for (const who of [['commune', 'author'], ['sibling', 'editor'], ['district', 'editor'], ['foreign', 'admin'], ['stranger', 'admin']] as [UnitKey, Role][])
      expect((await keep(data(), who)).status, who.join()).toBe(403);
    const { id } = await keep({ queries: q, ...target('articles', article) });
    for (const who of [['sibling', 'admin'], ['foreign', 'admin'], ['commune', 'author']] as [UnitKey, Role][]) {
      expect([403, 404], who.join()).toContain((await client(...who).patch(`best-bets/${id}`, { title: 'Giả' })).status);
      expect([403, 404], who.join()).toContain((await client(...who).delete(`best-bets/${id}`)).status);
    }
    expect((await client('sibling', 'admin').get(`best-bets/${id}`)).status).toBe(404);
    expect(await shown('commune')).toEqual(['Đăng ký khai sinh cho con']);
  }); // prettier-ignore

  it('a site without any is asked for nothing', async () => {
    await shown('sibling');
    const reads = vi.spyOn(at.payload.db, 'find');
    const one = vi.spyOn(at.payload.db, 'findOne');
    await shown('sibling');
    const asked = [...reads.mock.calls, ...one.mock.calls].filter(([{ collection }]) => collection === 'best-bets'); // prettier-ignore
    reads.mockRestore();
    one.mockRestore();
    expect(asked).toEqual([]);
  });
});

it('programs are told too, with whole addresses', async () => {
  await keep({ ...target('articles', article), text: 'Một cửa' });
  const { GET } = await import('../[site]/[locale]/tim-kiem.json/route');
  const response = await GET(new Request('http://x/tim-kiem.json?q=khai+sinh'), { params: Promise.resolve({ site: world.unit.commune, locale: 'vi' }) }); // prettier-ignore
  expect(await response.json()).toMatchObject({
    suggested: [{ title: 'Đăng ký khai sinh cho con', url: expect.stringMatching(/^http:\/\/[a-z.]*localhost[:\d]*\/tin\//) as string, text: 'Một cửa', language: 'vi' }],
  }); // prettier-ignore
});
