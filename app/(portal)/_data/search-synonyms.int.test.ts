import { createTranslator } from 'next-intl';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import messages from '@/messages/vi.json';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';
import { itemBench } from '@/test/item-bench';
import { paragraph } from '@/test/matrix-world';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { readAsk } from './search-ask';

vi.mock('next-intl/server', () => ({
  getTranslations: ({ namespace }: { namespace: 'Search' }) =>
    Promise.resolve(createTranslator({ locale: 'vi', namespace, messages })),
}));

let at: TestInstallation;
let world: World;
let found: (unit: UnitKey, q: string) => Promise<string[]>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  const bench = itemBench(at, world);
  const { getSearch } = await import('./search');
  const { getSite } = await import('./site');
  found = async (unit, q) => {
    const site = (await getSite(world.unit[unit], 'vi'))!;
    const { hits } = await getSearch(site, readAsk({ q }));
    return hits.map(({ title }) => title.map(({ text }) => text).join(''));
  };
  const text = (title: string) => ({ title, body: paragraph('Mang giấy tờ tùy thân.') });
  await bench.published('commune', text('Cấp thẻ bảo hiểm y tế'));
  const section = await at.payload.create({ collection: 'sections', context: asSystem(), data: { name: 'Tin', slug: 'tin', steward: world.unit.foreign } as never });
  await bench.published('stranger', { ...text('Đổi thẻ bảo hiểm y tế'), section: section.id });
}, 120_000); // prettier-ignore
afterAll(() => at.stop());
afterEach(() => at.payload.db.deleteMany({ collection: 'search-synonyms', where: {} }));

type Said = { status: number; id: string; message: string; terms: string };

const client = (unit: UnitKey, role: Role) => at.rest(world.user[unit][role]);

async function said(response: Response): Promise<Said> {
  const json = (await response.json()) as { doc?: { id: string; terms: string }; errors?: { message: string; data?: { errors?: { message: string }[] } }[] };
  const [error] = json.errors ?? [];
  return { status: response.status, id: json.doc?.id ?? '', terms: json.doc?.terms ?? '', message: error?.data?.errors?.[0]?.message ?? error?.message ?? '' };
} // prettier-ignore

const add = async (unit: UnitKey, role: Role, terms: string, headers: Record<string, string> = {}): Promise<Said> =>
  said(await client(unit, role).post('search-synonyms?depth=0', { terms }, { headers })); // prettier-ignore

const LINE = 'thẻ xanh = thẻ bảo hiểm y tế';

describe('synonyms of the province', () => {
  it('hold on every site of the province at the next search, until they are changed or deleted, and on no other', async () => {
    expect(await found('commune', 'thẻ xanh')).toEqual([]);
    const { id, status, terms } = await add('province', 'admin', '  thẻ xanh=thẻ  bảo hiểm y tế');
    expect([status, terms]).toEqual([201, LINE]);
    expect(await found('commune', 'the xanh')).toEqual(['Cấp thẻ bảo hiểm y tế']);
    expect(await found('stranger', 'thẻ xanh')).toEqual([]);
    const admin = client('province', 'admin');
    expect((await admin.patch(`search-synonyms/${id}`, { terms: 'bìa xanh = thẻ bảo hiểm y tế' })).status).toBe(200); // prettier-ignore
    expect(await found('commune', 'thẻ xanh')).toEqual([]);
    expect(await found('commune', 'bìa xanh')).toEqual(['Cấp thẻ bảo hiểm y tế']);
    expect((await admin.delete(`search-synonyms/${id}`)).status).toBe(200);
    expect(await found('commune', 'bìa xanh')).toEqual([]);
  });

  it('come from the cache while nobody changes them', async () => {
    const { storeOf } = await import('@/cache/cached');
    await add('province', 'admin', LINE);
    await found('commune', 'thẻ xanh');
    const { counts } = storeOf(at.payload);
    const reads = vi.spyOn(at.payload, 'find');
    const before = counts.computed;
    await found('commune', 'thẻ xanh');
    const asked = reads.mock.calls.filter(([{ collection }]) => collection === 'search-synonyms');
    reads.mockRestore();
    expect([asked.length, counts.computed - before]).toEqual([0, 0]);
  });

  it('are written by administrators of the province alone, and read by those below', async () => {
    const { id } = await add('province', 'admin', LINE);
    for (const [unit, role] of [['province', 'moderator'], ['district', 'admin'], ['commune', 'editor'], ['commune', 'admin']] as const) {
      expect((await add(unit, role, 'tem = bìa')).status, `${role} of ${unit}`).toBe(403);
      const named = await add(unit, role, 'tem = bìa', { 'x-lt-unit': world.unit.province });
      expect(named.status, `${role} of ${unit}`).toBe(403);
      expect((await client(unit, role).get(`search-synonyms/${id}`)).status).toBe(200);
      const changed = await client(unit, role).patch(`search-synonyms/${id}`, { note: 'x' });
      expect([403, 404]).toContain(changed.status);
      expect([403, 404]).toContain((await client(unit, role).delete(`search-synonyms/${id}`)).status);
    }
    expect((await client('foreign', 'admin').get(`search-synonyms/${id}`)).status).toBe(404);
    const foreign = await client('foreign', 'admin').patch(`search-synonyms/${id}`, { note: 'x' });
    expect([403, 404]).toContain(foreign.status);
  }); // prettier-ignore

  it('are refused with what to do: too few, what is built in, and the same row again, in any order', async () => {
    expect(await add('province', 'admin', 'UBND')).toMatchObject({ status: 400, message: expect.stringMatching(/ít nhất hai/) as string }); // prettier-ignore
    expect((await add('province', 'admin', 'UBND = Uỷ ban nhân dân')).message).toMatch(
      /đã có sẵn dòng này/,
    );
    const { id } = await add('province', 'admin', LINE);
    expect((await add('province', 'admin', 'THE BAO HIEM Y TE = thẻ xanh')).message).toMatch(/Đã có dòng/); // prettier-ignore
    const again = await client('province', 'admin').patch(`search-synonyms/${id}`, { terms: LINE });
    expect(again.status).toBe(200);
    expect((await add('foreign', 'admin', LINE)).status).toBe(201);
  });

  it('are bounded in number', async () => {
    const count = vi
      .spyOn(at.payload.db, 'count')
      .mockImplementation(({ where }) =>
        Promise.resolve({ totalDocs: JSON.stringify(where).includes('"key"') ? 0 : 2000 }),
      );
    const full = await add('province', 'admin', LINE);
    count.mockRestore();
    expect(full).toMatchObject({ status: 400, message: expect.stringMatching(/2\.000 dòng/) as string }); // prettier-ignore
  });
});
