import { readFileSync } from 'node:fs';

import type { Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { getTree } from '../tree';
import { importUnits, type ImportInput } from './import-units';

const data = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const Y2024 = data('hai-duong-units-2024.json');
const DISTRICTS = data('hai-duong-districts.geojson');

let installation: TestInstallation;

const load = (input: ImportInput) => importUnits(installation.payload, input);
const all = async (collection: 'units' | 'sites') =>
  (
    await installation.payload.find({
      collection,
      limit: 0,
      depth: 0,
      sort: 'id',
      pagination: false,
    })
  ).docs as unknown as Record<string, unknown>[];
const kinds = (result: Awaited<ReturnType<typeof load>>) => {
  expect(result.faults).toEqual([]);
  const { add, rename, change, move, close } = result.plan!;
  return [add, rename, change, move, close].map((list) => list.length);
};

const empty = async () => {
  for (const collection of ['sites', 'units'] as const) {
    await installation.payload.db.deleteMany({ collection, where: {} });
  }
};

beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

describe('the tree of 2024', () => {
  it('a dry run writes nothing', async () => {
    expect(kinds(await load({ units: Y2024, dryRun: true }))).toEqual([248, 0, 0, 0, 0]);
    expect(await all('units')).toHaveLength(0);
  });

  it('is imported with boundaries, scope and a site each', async () => {
    const before = (await getTree(installation.payload)).version;
    expect(kinds(await load({ units: Y2024, boundaries: DISTRICTS }))).toEqual([248, 0, 0, 0, 0]);
    const [units, sites] = [await all('units'), await all('sites')];
    expect(units).toHaveLength(248);
    const byCode = new Map(units.map((unit) => [unit.code, unit]));
    const [province, district, commune] = ['30', '291', '10630'].map((code) =>
      byCode.get(code)!,
    ) as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>];
    expect(commune).toMatchObject({
      name: 'Xã An Bình',
      shortName: 'An Bình',
      nameEn: 'An Binh Commune',
      level: 'commune',
      type: 'commune',
      parent: district.id,
      path: 'nam-sach/an-binh',
      slug: 'an-binh',
      hostLabel: 'anbinh',
      validFrom: '2019-12-01',
      searchText: 'xa an binh | an binh commune | 10630',
      scope: { l2: province.id, l3: district.id, l4: commune.id },
    });
    expect(commune.validTo ?? null).toBeNull();
    expect(commune.scope as Record<string, unknown>).not.toMatchObject({ l1: expect.any(String) });
    const bounded = units.filter((unit) => unit.boundary);
    expect(bounded).toHaveLength(12);
    expect(
      bounded.every(
        (unit) =>
          unit.level === 'district' &&
          Array.isArray((unit.boundary as { coordinates: unknown }).coordinates),
      ),
    ).toBe(true);
    expect(
      new Set(units.map((unit) => `${String(unit.parent)}/${String(unit.hostLabel)}`)).size,
    ).toBe(248);
    expect(sites).toHaveLength(248);
    expect(sites.find((site) => site.unit === commune.id)).toMatchObject({
      origin: commune.id,
      steward: commune.id,
      scope: { l2: province.id, l3: district.id, l4: commune.id },
    });
    const tree = await getTree(installation.payload);
    expect(tree.version).not.toBe(before);
    expect(tree.children(String(district.id))).toHaveLength(19);
  });

  it('finds units by the relation to their parent and by scope, as rows written one by one', async () => {
    const {
      docs: [district],
    } = await installation.payload.find({
      collection: 'units',
      where: { code: { equals: '291' } },
    });
    const where: Where[] = [
      { parent: { equals: district!.id } },
      { 'scope.l3': { equals: district!.id } },
    ];
    const counts = await Promise.all(
      where.map((one) => installation.payload.count({ collection: 'units', where: one })),
    );
    expect(counts.map((one) => one.totalDocs)).toEqual([19, 20]);
    const site = await installation.payload.find({
      collection: 'sites',
      where: { unit: { equals: district!.id } },
      depth: 1,
    });
    expect(site.docs[0]).toMatchObject({ unit: { name: 'Huyện Nam Sách' } });
  });

  it('is not changed by a second import, nor by a file with one bad row', async () => {
    const before = [await all('units'), await all('sites')];
    expect(kinds(await load({ units: Y2024, boundaries: DISTRICTS }))).toEqual([0, 0, 0, 0, 0]);
    const { version } = await getTree(installation.payload);
    const broken = JSON.parse(Y2024) as { units: Record<string, unknown>[] };
    Object.assign(broken.units[100]!, { name: 'Xã Mẫu', parentCode: '2991' });
    broken.units.push({
      code: '99991',
      name: 'Xã Mới',
      type: 'commune',
      level: 'commune',
      parentCode: '291',
    });
    const { plan, faults } = await load({ units: JSON.stringify(broken) });
    expect(plan).toBeNull();
    expect(faults).toMatchObject([{ row: 101, key: 'parent.missing' }]);
    expect([await all('units'), await all('sites')]).toEqual(before);
    expect((await getTree(installation.payload)).version).toBe(version);
  });

  it('becomes that of December 2024 with history, closings and links', async () => {
    expect(
      kinds(
        await load({ units: data('hai-duong-units-2024-12.json'), closeMissing: { on: null } }),
      ),
    ).toEqual([0, 22, 1, 0, 28]);
    const units = await all('units');
    const renamed = units.find((unit) => unit.code === '11203')!;
    expect(renamed).toMatchObject({
      name: 'Thị trấn Ninh Giang',
      type: 'township',
      hostLabel: 'dongtam',
      searchText: 'thi tran ninh giang | ninh giang township | 11203 | xa dong tam',
    });
    expect(renamed.names).toMatchObject([
      { name: 'Xã Đồng Tâm', from: '2019-12-01', to: '2024-11-30' },
    ]);
    const [closed, successor] = ['10522', '10534'].map((code) =>
      units.find((unit) => unit.code === code)!,
    );
    expect(closed).toMatchObject({ validTo: '2024-11-30', successors: [successor!.id] });
    expect(successor!.predecessors).toEqual([closed!.id]);
    expect(units).toHaveLength(248);
  });

  it('gives way to that of 2025, whose units reuse the codes', async () => {
    expect(
      kinds(
        await load({
          units: data('hai-duong-units-2025-successors.json'),
          closeMissing: { on: null },
        }),
      ),
    ).toEqual([65, 0, 0, 0, 220]);
    const units = (await all('units')).filter((unit) => unit.code === '10507');
    expect(units.map((unit) => [unit.validFrom, unit.validTo ?? null]).sort()).toEqual([
      ['2019-12-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
    expect(await all('sites')).toHaveLength(313);
  });
});

describe('the tree of 2025 alone', () => {
  it('hangs 64 communes directly under the city', async () => {
    await empty();
    expect(
      kinds(
        await load({
          units: data('hai-duong-units-2025-successors.json'),
          boundaries: data('hai-duong-successors-2025.geojson'),
        }),
      ),
    ).toEqual([65, 0, 0, 0, 0]);
    const units = await all('units');
    const root = units.find((unit) => unit.level === 'province')!;
    const communes = units.filter((unit) => unit.level === 'commune');
    expect(communes).toHaveLength(64);
    expect(
      communes.every(
        (unit) =>
          unit.parent === root.id && (unit.scope as { l2: string }).l2 === root.id && unit.boundary,
      ),
    ).toBe(true);
  });
});
