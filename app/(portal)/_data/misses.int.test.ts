import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { missDoor, missOnce } from '@/misses/doors';
import { flushMisses } from '@/misses/pending';
import type { MissRow } from '@/misses/row';
import { env } from '@/security/env';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { readAsk } from './search-ask';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'Search' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

let at: TestInstallation;
let world: World;
let search: (params: Record<string, string>, unit?: UnitKey, locale?: 'vi' | 'en') => Promise<void>;
let address: (path: string, more?: Record<string, string>) => Promise<unknown>;

const HERE = new Headers();

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  const bench = itemBench(at, world);
  await bench.published('commune', { title: 'Lịch cắt điện thôn Đông', body: paragraph('Điện lực sửa chữa đường dây.') }); // prettier-ignore
  const { getSearch } = await import('./search');
  const { getSite } = await import('./site');
  const { noteSearch } = await import('./note-misses');
  const { GET } = await import('@/app/(system)/internal/redirects/route');
  const { NextRequest } = await import('next/server');
  search = async (params, unit = 'commune', locale = 'vi') => {
    const site = (await getSite(world.unit[unit], locale))!;
    const ask = readAsk(params);
    await noteSearch(site, ask, await getSearch(site, ask), HERE);
  };
  address = async (path, more = {}) => {
    const asked = new URLSearchParams({ unit: world.unit.commune, path, search: '', ...more });
    const headers = { 'x-internal-secret': env().internalSecret };
    const answer = await GET(new NextRequest(`http://127.0.0.1/internal/redirects?${asked}`, { headers })); // prettier-ignore
    return answer.json();
  };
}, 120_000);
afterAll(() => at.stop());
beforeEach(async () => {
  missDoor.forget();
  missOnce.forget();
  await at.payload.db.deleteMany({ collection: 'misses', where: {} });
});

async function counted(): Promise<string[]> {
  await flushMisses(at.payload);
  const { docs } = await at.payload.db.find<MissRow>({ collection: 'misses', pagination: false, sort: 'text' }); // prettier-ignore
  return docs.map(({ kind, text, count }) => `${kind} ${text} ${count}`);
}

it('counts a search when its whole answer is empty', async () => {
  await search({ q: 'Hộ khẩu  XÃ lạ' });
  await search({ q: 'sân bay vũ trụ', 'pham-vi': 'all' });
  await search({ q: 'zzyzx' }, 'commune', 'en');
  expect(await counted()).toEqual(['search ho khau xa la 1', 'search san bay vu tru 1', 'search zzyzx 1']); // prettier-ignore
});

it('does not count what was found, by other spelling or words too, or what was only narrowed too far', async () => {
  await search({ q: 'lịch cắt điện' });
  await search({ q: 'lịhc cắt điện' });
  await search({ q: 'lịch cắt điện vũ trụ' });
  await search({ q: 'lịch cắt điện', nam: '1950' });
  await search({ q: 'lich cat dien', loai: 'notice' });
  await search({ q: 'zzyzx', nam: '1950' });
  await search({ q: 'cousin' }, 'province');
  await search({ q: '' });
  expect(await counted()).toEqual([]);
});

it('stores nothing that looks like something about a person', async () => {
  for (const q of ['zzyzx 0912345678', 'zzyzx 0912 345 678', 'zzyzx@example.vn', '030095001234', 'z '.repeat(9), 'zy'.repeat(31)]) await search({ q }); // prettier-ignore
  for (const path of ['/tra-cuu/0912345678', '/zzyzx@example.vn', '/xem-truoc/bi-mat']) await address(path); // prettier-ignore
  await address('/zzyzx.aspx', { search: '?sdt=0912345678&email=a@b.vn' });
  expect(await counted()).toEqual(['address /zzyzx.aspx 1']);
});

it('counts an address that leads nowhere, and none that a redirect leads on from', async () => {
  const kept = { from: '/cu.html', kind: 'address', address: '/lien-he' };
  await at.rest(world.user.commune.admin).post('redirects', kept);
  expect(await address('/cu.html')).toMatchObject({ kind: 'redirect' });
  expect(await address('/Moi.html/')).toEqual({ kind: 'none' });
  await address('/moi.html');
  await address('/wp-login.php');
  await address('/la.html', { unit: 'khong-co' });
  expect(await counted()).toEqual(['address /moi.html 1']);
});

it('fills the old address of a new redirect from the link of the list, and from nothing else', async () => {
  const { givenInLink } = await import('@/collections/shared/given-in-link');
  const given = givenInLink('from');
  expect(given({ req: { query: { from: '/cu.html' } } })).toBe('/cu.html');
  for (const from of [undefined, ['/a', '/b'], { $ne: '' }, 'x'.repeat(601)])
    expect(given({ req: { query: { from } } })).toBeUndefined();
});
