import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { sendDown } from '@/syndication/send';
import { treeChannel } from '@/tenants/channels';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { readAsk } from './search-ask';
import type { SearchView } from './search-types';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'Search' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

let at: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;
let gateway: {
  getSearch: typeof import('./search').getSearch;
  getSite: typeof import('./site').getSite;
};

const write = (unit: UnitKey, title: string, body: string, more: object = {}) =>
  bench.published(unit, { title, body: paragraph(body), ...more });

const items: Record<string, string> = {};

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  bench = itemBench(at, world);
  gateway = { ...(await import('./search')), ...(await import('./site')) };
  items.own = await write('commune', 'Lịch cắt điện thôn Đông', 'Điện lực sửa chữa đường dây.');
  items.sent = await write('province', 'Lịch cắt điện toàn tỉnh tháng 9', 'Công ty Điện lực thông báo.', { kind: 'notice' });
  items.kept = await write('province', 'Lịch cắt điện khối cơ quan tỉnh', 'Chỉ đăng ở tỉnh.');
  items.cousin = await write('cousin', 'Lịch cắt điện xã bạn', 'Cắt từ 7 giờ.');
  items.draft = await bench.write('commune', { title: 'Lịch cắt điện chưa duyệt', body: paragraph('Kín.') });
  items.page = await bench.published('commune', { title: 'Điện lực và các số máy trực', slug: 'so-may', body: paragraph('Trực cắt điện.') }, 'pages');
  await bench.work((req) =>
    sendDown(req, { item: items.sent!, from: world.unit.province, to: [treeChannel(world.unit.province)], strength: 'suggested' }),
  );
}, 120_000); // prettier-ignore
afterAll(() => at.stop());

async function search(unit: UnitKey, params: Record<string, string>, locale: 'vi' | 'en' = 'vi'): Promise<SearchView> {
  const site = (await gateway.getSite(world.unit[unit], locale))!;
  return gateway.getSearch(site, readAsk(params));
} // prettier-ignore

const plain = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');
const titles = ({ hits }: SearchView) => hits.map(({ title }) => plain(title));
const q = 'lich cat dien';

describe('three scopes', () => {
  it('this site: its own and what it shows, nothing else', async () => {
    const view = await search('commune', { q });
    expect(titles(view).sort()).toEqual([
      'Lịch cắt điện thôn Đông',
      'Lịch cắt điện toàn tỉnh tháng 9',
    ]);
    expect(view.hits.every(({ href }) => href.startsWith('/tin/'))).toBe(true);
    // Its own stands before what came from above.
    expect(titles(view)[0]).toBe('Lịch cắt điện thôn Đông');
  });

  it('this unit and below; the whole province, each at its own address', async () => {
    const below = await search('district', { q, 'pham-vi': 'below' });
    expect(titles(below)).toEqual(['Lịch cắt điện thôn Đông']);
    expect(below.hits[0]!.href).toContain('commune');
    const all = await search('commune', { q, 'pham-vi': 'all' });
    expect(titles(all).sort()).toEqual([
      'Lịch cắt điện khối cơ quan tỉnh',
      'Lịch cắt điện thôn Đông',
      'Lịch cắt điện toàn tỉnh tháng 9',
      'Lịch cắt điện xã bạn',
    ]);
    expect(titles(await search('stranger', { q, 'pham-vi': 'all' }))).toEqual([]);
  });

  it('offers what differs on a site', async () => {
    const scopes = async (unit: UnitKey) => (await search(unit, { q })).scopes.map(({ label }) => label); // prettier-ignore
    expect(await scopes('commune')).toEqual(['Trang này', 'Toàn Province']);
    expect(await scopes('district')).toEqual(['Trang này', 'Đơn vị này và cấp dưới', 'Toàn Province']); // prettier-ignore
  });
});

it('narrows by kind, unit, level and year, and says what each would leave', async () => {
  const all = { q, 'pham-vi': 'all' };
  const view = await search('commune', { ...all, loai: 'notice' });
  expect(titles(view)).toEqual(['Lịch cắt điện toàn tỉnh tháng 9']);
  expect(view.kinds.map(({ label, count, chosen }) => [label, count, chosen])).toEqual([
    ['Tất cả', 4, false],
    ['Tin', 3, false],
    ['Thông báo', 1, true],
  ]);
  const units = (await search('commune', all)).facets.find(({ name }) => name === 'unit')!;
  expect(units.choices.map(({ label, count }) => [label, count])).toContainEqual(['Province', 2]);
  const one = await search('commune', { ...all, 'don-vi': world.unit.cousin });
  expect(titles(one)).toEqual(['Lịch cắt điện xã bạn']);
  expect(one.clear).toBe('/tim-kiem?q=lich+cat+dien&pham-vi=all');
  // A unit of another province is no choice here.
  expect((await search('commune', { ...all, 'don-vi': world.unit.stranger })).count).toBe(4);
});

it('finds pages that last, marks what was looked for, and never a text that is not public', async () => {
  const view = await search('commune', { q: 'truc' });
  expect(view.hits[0]).toMatchObject({ kind: 'page', href: '/trang/so-may' });
  expect(view.hits[0]!.title).toContainEqual({ text: 'trực', hit: true });
  const drafts = await search('commune', { q: 'chưa duyệt', 'pham-vi': 'all' });
  expect(JSON.stringify(drafts)).not.toContain(items.draft);
  expect(titles(drafts)).not.toContain('Lịch cắt điện chưa duyệt');
});

it('leads on where nothing is found', async () => {
  const wider = await search('sibling', { q: 'xã bạn cắt điện' });
  expect(wider.ways.wider).toEqual([
    expect.objectContaining({ label: 'Toàn Province', count: 1, href: expect.stringContaining('pham-vi=all') }),
  ]);
  const misspelt = await search('commune', { q: 'lịch cắt điênj thôm đông' });
  expect(misspelt).toMatchObject({ query: 'lịch cắt điênj thôm đông', meant: 'lịch cắt điện thôn đông' });
  expect(titles(misspelt)).toEqual(['Lịch cắt điện thôn Đông']);
  expect((await search('commune', { q: 'lịch cắt điện thôn đông' })).meant).toBeUndefined();
  const nothing = await search('commune', { q: 'zzqq' });
  expect(nothing).toMatchObject({ count: 0, contact: '/lien-he', hits: [] });
}); // prettier-ignore

it('says in English that a text is in Vietnamese, and prefers the English one', async () => {
  const before = await search('commune', { q: 'cắt điện thôn' }, 'en');
  expect(before.hits[0]).toMatchObject({ lang: 'vi' });
  const item = await bench.write('commune', { title: 'Khai trương tuyến buýt số 9' });
  await at.rest(world.user.commune.author).patch(`articles/${item}?draft=true&locale=en`, { title: 'Bus line 9 opens', body: paragraph('Tuyến buýt: every hour.') }); // prettier-ignore
  await bench.approve('commune', item);
  expect((await search('commune', { q: 'bus line' }, 'en')).hits).toEqual([
    expect.objectContaining({ href: expect.stringContaining('/en/tin/') }),
  ]);
  // Found in both languages, it stands there once, in that of the page.
  const both = await search('commune', { q: 'tuyến buýt' }, 'en');
  expect(titles(both)).toEqual(['Bus line 9 opens']);
  expect(both.hits[0]!.lang).toBeUndefined();
});

it('answers odd questions, and shows the units and sections of that name', async () => {
  for (const odd of ['"', '*', '$where', '{"$gt":""}', 'a AND b OR NOT c', '((((', '\u0000\ud800', 'NEAR(a b)', '%%%', 'x'.repeat(10_000)])
    expect((await search('commune', { q: odd })).hits.length).toBeGreaterThanOrEqual(0);
  const named = await search('province', { q: 'tin tuc' });
  expect(named.sections).toEqual([{ label: 'Tin tức', href: '/chuyen-muc/tin-tuc' }]);
  expect((await search('province', { q: 'cousin' })).units.map(({ name }) => name)).toEqual(['Cousin']);
}); // prettier-ignore

it('is withdrawn from results in the act that withdraws it', async () => {
  const gone = await write('commune', 'Tạm dừng cấp nước sạch', 'Sửa đường ống.');
  expect((await search('commune', { q: 'cap nuoc sach' })).count).toBe(1);
  await bench.act(world.user.commune.editor, gone, 'withdraw', { ending: 'withdrawn', reason: 'Nhầm ngày.' }); // prettier-ignore
  expect((await search('commune', { q: 'cap nuoc sach' })).count).toBe(0);
  expect((await search('commune', { q: 'cap nuoc sach', 'pham-vi': 'all' })).count).toBe(0);
});

describe('for programs', () => {
  const get = async (unit: UnitKey, query: string, locale = 'vi') => {
    const { GET } = await import('../[site]/[locale]/tim-kiem.json/route');
    return GET(new Request(`http://x/tim-kiem.json?${query}`), { params: Promise.resolve({ site: world.unit[unit], locale }) }); // prettier-ignore
  };

  it('answers what the page shows, with whole addresses', async () => {
    const response = await get('commune', new URLSearchParams({ q, 'pham-vi': 'all' }).toString());
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as { count: number; results: Record<string, string>[] };
    expect(body).toMatchObject({ query: q, scope: 'all', match: 'close', count: 4, start: 0 });
    for (const { url } of body.results)
      expect(url).toMatch(/^http:\/\/[a-z.]*localhost[:\d]*\/tin\//);
    expect(body.results.map(({ title }) => title)).toContain('Lịch cắt điện xã bạn');
    expect((await get('commune', 'q=a', 'fr')).status).toBe(404);
  });

  it('tells who asks too often to wait, in the language of the site', async () => {
    const { searchDoor } = await import('./search-door');
    for (let n = 0; n < 600; n += 1) await searchDoor.pass(new Headers());
    const refused = await get('commune', 'q=a', 'en');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({ error: expect.stringMatching(/^Too many searches/) });
    searchDoor.forget();
  });

  it('is described to browsers', async () => {
    const { GET } = await import('../[site]/[locale]/opensearch.xml/route');
    const response = await GET(new Request('http://x/'), { params: Promise.resolve({ site: world.unit.commune, locale: 'vi' }) }); // prettier-ignore
    const text = await response.text();
    expect(XMLValidator.validate(text)).toBe(true);
    expect(new XMLParser({ ignoreAttributes: false }).parse(text)).toMatchObject({
      OpenSearchDescription: { ShortName: 'Commune', Url: [{ '@_template': expect.stringMatching(/\/tim-kiem\?q=\{searchTerms\}$/) }, {}] },
    }); // prettier-ignore
  });
});

it('offers words, units, sections and titles while somebody types, of this site and nothing that is not public', async () => {
  const { GET } = await import('../[site]/[locale]/tim-kiem/goi-y.json/route');
  const typed = async (text: string, unit: UnitKey = 'commune') => {
    const response = await GET(new Request(`http://x/?q=${encodeURIComponent(text)}`), { params: Promise.resolve({ site: world.unit[unit], locale: 'vi' }) }); // prettier-ignore
    expect(response.headers.get('cache-control')).toBe('no-store');
    return ((await response.json()) as { hits: { name: string; href: string }[] }).hits.map(({ name }) => name); // prettier-ignore
  };
  expect(await typed('lich cat d')).toEqual(
    expect.arrayContaining(['lich cat điện', 'Lịch cắt điện thôn Đông', 'Lịch cắt điện toàn tỉnh tháng 9']),
  );
  expect(await typed('lich cat dien')).not.toContain('Lịch cắt điện xã bạn');
  expect((await typed('chua du', 'province')).join()).not.toContain('chưa duyệt');
  expect(await typed('tin t', 'province')).toContain('Tin tức');
  expect(await typed('cous', 'province')).toContain('Cousin');
  expect(await typed('"(*'.repeat(4000))).toEqual([]);
}); // prettier-ignore
