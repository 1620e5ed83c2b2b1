import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { itemBench } from '@/test/item-bench';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

let installation: TestInstallation;
let world: World;
let bench: ReturnType<typeof itemBench>;

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  bench = itemBench(installation, world);
}, 120_000);
afterAll(() => installation.stop());

const at = (unit: UnitKey, locale = 'vi') => ({
  params: Promise.resolve({ site: world.unit[unit], locale }),
});
const request = new Request('http://localhost/');

const xml = async (response: Response): Promise<Record<string, never>> => {
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) }).parse(text) as never; // prettier-ignore
};

it('the news sitemap holds the unit’s own items of two days, with their titles', async () => {
  const { GET } = await import('../[site]/[locale]/sitemap-tin.xml/route');
  const days = (n: number) => new Date(Date.now() - n * 86_400_000).toISOString();
  await bench.published('commune', { title: 'Họp & bàn <việc làng>', publishedAt: days(1) });
  await bench.published('commune', { title: 'Tin tuần trước', publishedAt: days(7) });
  await bench.published('sibling', { title: 'Tin xã bên', publishedAt: days(1) });
  const { urlset } = (await xml(await GET(request, at('commune')))) as never as {
    urlset: { url: { loc: string; 'news:news': Record<string, unknown> }[] };
  };
  expect(urlset.url).toHaveLength(1);
  expect(urlset.url[0]!.loc).toContain('/tin/hop-ban-viec-lang-');
  expect(urlset.url[0]!['news:news']).toMatchObject({
    'news:title': 'Họp & bàn <việc làng>',
    'news:publication': { 'news:language': 'vi' },
  });
  expect((await GET(request, at('commune', 'fr'))).status).toBe(404);
});

it('the index names every sitemap, and the manifest the unit', async () => {
  const index = await import('../[site]/[locale]/sitemap-index.xml/route');
  const { sitemapindex } = (await xml(await index.GET(request, at('commune')))) as never as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const paths = sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname);
  expect(paths.sort()).toEqual(['/en/sitemap-tin.xml', '/en/sitemap.xml', '/sitemap-tin.xml', '/sitemap.xml']); // prettier-ignore
  const manifest = await import('../[site]/[locale]/manifest.webmanifest/route');
  const response = await manifest.GET(request, at('commune', 'en'));
  expect(response.headers.get('content-type')).toContain('application/manifest+json');
  expect(await response.json()).toMatchObject({ short_name: 'Commune', lang: 'en', start_url: '/en', theme_color: '#16502f' }); // prettier-ignore
});

it('a home page says whose it is, a page how one gets there', async () => {
  const { getSite } = await import('./site');
  const { breadcrumbList, governmentOrganization } = await import('./structured');
  const site = (await getSite(world.unit.commune, 'vi'))!;
  const own = governmentOrganization(site);
  expect(own).toMatchObject({ '@type': 'GovernmentOrganization', name: site.agency });
  const trail = [{ name: 'Trang chủ', path: '/' }, { name: 'Tin', path: '/chuyen-muc/tin-tuc' }]; // prettier-ignore
  const { itemListElement } = breadcrumbList(site, trail) as {
    itemListElement: { position: number; item: string }[];
  };
  expect(itemListElement.map(({ position }) => position)).toEqual([1, 2]);
  expect(itemListElement[1]!.item).toMatch(/^https?:.*\/chuyen-muc\/tin-tuc$/);
});
