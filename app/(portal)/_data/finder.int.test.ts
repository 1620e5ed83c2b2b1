import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import messagesEn from '@/messages/en.json';
import messagesVi from '@/messages/vi.json';
import { asSystem } from '@/tenants/access';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import type { Suggestions, UnitPoint } from './finder-types';

// Outside Next the package refuses to translate; the words are the real ones.
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: 'vi' | 'en'; namespace: 'Finder' }) =>
    Promise.resolve(
      createTranslator({ locale, namespace, messages: locale === 'vi' ? messagesVi : messagesEn }),
    ),
}));

let installation: TestInstallation;
let world: World;

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]],
}); // prettier-ignore

const set = (unit: UnitKey, data: Record<string, unknown>) =>
  installation.payload.update({ collection: 'units', id: world.unit[unit], data, context: asSystem() }); // prettier-ignore

beforeAll(async () => {
  installation = await startPayload();
  world = await buildWorld(installation.payload);
  await set('commune', { name: 'Xã An Bình', shortName: 'An Bình', boundary: square(106, 21), names: [{ name: 'Xã Cũ Kỹ', shortName: 'Cũ Kỹ', to: '2010-01-01' }] }); // prettier-ignore
  await set('cousin', { name: 'Phường Tân Bình', shortName: 'Tân Bình', boundary: square(107, 20) }); // prettier-ignore
  await set('sibling', { name: 'Xã Đã Đóng', shortName: 'Đã Đóng', boundary: square(108, 20), validTo: '2020-01-01', successors: [world.unit.commune] }); // prettier-ignore
}, 120_000);
afterAll(() => installation.stop());

const at = (unit: UnitKey, { byPath = false, locale = 'vi' } = {}) => ({
  site: `${world.unit[unit]}${byPath ? '~p' : ''}`,
  locale,
});

async function ask(q: string, unit: UnitKey = 'province', how = {}, headers = {}) {
  const { GET } = await import('../[site]/[locale]/don-vi/goi-y.json/route');
  const request = new Request(`http://x/?q=${encodeURIComponent(q)}`, { headers });
  const response = await GET(request, { params: Promise.resolve(at(unit, how)) });
  const body = (response.status === 200 ? await response.json() : null) as Suggestions;
  return { response, body };
}
const names = async (q: string, unit?: UnitKey) =>
  (await ask(q, unit)).body.hits.map(({ name }) => name);

describe('suggestions', () => {
  it('without marks, exact first; the only one of that name is where Enter leads', async () => {
    const { body } = await ask('an binh');
    expect(body.hits.map(({ name }) => name)).toEqual(['Xã An Bình', 'Phường Tân Bình']);
    expect(body.direct).toBe(body.hits[0]!.href);
    expect(body.hits[0]!.href).toMatch(/^http:\/\/commune\.district\.haiduong\.localhost/);
    expect(body.status).toMatch(/^2 kết quả/);
    expect((await ask('binh')).body.direct).toBeUndefined();
  });

  it('by path the addresses are those of paths; in English the texts are', async () => {
    const { body } = await ask('an binh', 'cousin', { byPath: true, locale: 'en' });
    expect(body.hits[0]!.href).toBe('/u/district/commune/en');
    expect(body.status).toMatch(/^2 results/);
  });

  it('former names, and units that were closed, lead to the unit of today', async () => {
    for (const [typed, former] of [
      ['cu ky', 'Xã Cũ Kỹ'],
      ['da dong', 'Xã Đã Đóng'],
    ] as const) {
      // prettier-ignore
      const { body } = await ask(typed);
      expect(body.hits).toHaveLength(1);
      expect(body.hits[0]).toMatchObject({ name: 'Xã An Bình', note: `Tên cũ: ${former}` });
      expect(body.direct).toBe(body.hits[0]!.href);
    }
  });

  it('nothing found: the units right below the root; nothing typed: nothing', async () => {
    const { body } = await ask('không có đâu', 'commune');
    expect(body.hits).toEqual([]);
    expect(body.instead!.map(({ id }) => id).sort()).toEqual([world.unit.district, world.unit.uncle].sort()); // prettier-ignore
    expect((await ask('  ')).body).toEqual({ query: '', status: '', hits: [] });
  });

  it('never the units of another tree', async () => {
    expect(await names('stranger')).toEqual([]);
    expect(await names('stranger', 'stranger')).toEqual(['Stranger']);
  });

  it('what was typed comes back as folded text in JSON, however long or hostile it is', async () => {
    const { response, body } = await ask(`<script>alert(1)</script>${'x'.repeat(500)}`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body.query.length).toBeLessThanOrEqual(80);
    expect(body.status).not.toContain('<');
  });

  it('may be kept for a moment, and is not sent again to who has it; no cookie shapes it', async () => {
    const first = await ask('an binh');
    expect(first.response.headers.get('cache-control')).toBe('public, max-age=60');
    const etag = first.response.headers.get('etag')!;
    const again = await ask('An  Bình', 'district', {}, { 'if-none-match': etag, cookie: 'xa-cua-toi=x' }); // prettier-ignore
    expect(again.response.status).toBe(304);
    expect(first.response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('an unknown site or language has none', async () => {
    expect((await ask('a', 'province', { locale: 'fr' })).response.status).toBe(404);
  });
});

it('places: the open units with an outline, each by a point inside it', async () => {
  const { GET } = await import('../[site]/[locale]/don-vi/vi-tri.json/route');
  const response = await GET(new Request('http://x/'), { params: Promise.resolve(at('province')) });
  const points = (await response.json()) as UnitPoint[];
  expect(points.map(([id, name, , lng, lat]) => [id, name, lng, lat]).sort()).toEqual(
    [
      [world.unit.commune, 'Xã An Bình', 106.5, 21.5],
      [world.unit.cousin, 'Phường Tân Bình', 107.5, 20.5],
    ].sort(),
  );
  expect(points.every(([, , href]) => href.startsWith('http://'))).toBe(true);
});

describe('a unit by its id', () => {
  const lead = async (unit: string, how = {}) => {
    const { GET } = await import('../[site]/[locale]/don-vi/[unit]/route');
    const params = Promise.resolve({ ...at('uncle', how), unit });
    const response = await GET(new Request('http://x/'), { params });
    return { status: response.status, to: response.headers.get('location') };
  };

  it('leads to its site, in the language and the way of addressing of this one', async () => {
    const { status, to } = await lead(world.unit.commune);
    expect(status).toBe(307);
    expect(to).toMatch(/^http:\/\/commune\.district\.haiduong\.localhost(:\d+)?\/$/);
    const english = await lead(world.unit.commune, { byPath: true, locale: 'en' });
    expect(english.to).toBe('/u/district/commune/en');
  });

  it('an id that nobody has leads to the finder, wherever it wants to go', async () => {
    for (const id of ['00000000-0000-0000', '//evil.example', 'https:evil'])
      expect((await lead(id)).to).toBe('/don-vi');
  });
});

it('the map has its shapes in the order of the list', async () => {
  await set('district', { boundary: square(106, 21), type: 'district' });
  await set('uncle', { boundary: square(107, 21), type: 'city' });
  const { getSite } = await import('./site');
  const { getUnits } = await import('./units');
  const { map, districts } = await getUnits((await getSite(world.unit.province, 'vi'))!);
  const order = districts.map(({ unit }) => unit.id);
  expect(order).toEqual([world.unit.uncle, world.unit.district]);
  expect(map!.shapes.map(({ id }) => id)).toEqual(order);
});
