import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyInMemory } from './apply-in-memory.testing';
import type { ExistingUnit } from './existing';
import { parseUnits } from './parse';
import { planImport } from './plan';
import { dryRunText, planLines } from './plan-text';
import type { Plan, PlanOptions } from './plan-types';

const data = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const [Y2024, DEC2024, Y2025] = ['hai-duong-units-2024.json', 'hai-duong-units-2024-12.json', 'hai-duong-units-2025-successors.json'].map(data) as [string, string, string];

let last = 0;
const newId = () => `u${(last += 1)}`;

const attempt = (text: string, registry: readonly ExistingUnit[], options: Partial<PlanOptions> = {}, boundaries?: string) => {
  const { file, faults } = parseUnits(text, { known: registry, boundaries });
  expect(faults).toEqual([]);
  return planImport(file!, registry, { newId, ...options });
};

const planned = (...args: Parameters<typeof attempt>): Plan => {
  const { plan, faults } = attempt(...args);
  expect(faults).toEqual([]);
  return plan!;
};

const imported = (text: string, registry: readonly ExistingUnit[] = [], options: Partial<PlanOptions> = {}, boundaries?: string) =>
  applyInMemory(registry, planned(text, registry, options, boundaries));

const counts = ({ add, rename, change, move, close, unchanged }: Plan) =>
  [add, rename, change, move, close].map((list) => list.length).concat(unchanged);

const keys = (result: ReturnType<typeof attempt>) => [...new Set(result.faults.map((one) => one.key))];
const byName = (registry: readonly ExistingUnit[], name: string) => registry.filter((unit) => unit.name === name);

describe('the tree of 2024', () => {
  const registry = imported(Y2024, [], {}, data('hai-duong-districts.geojson'));

  it('gives every unit an address that no sibling has', () => {
    expect(registry).toHaveLength(248);
    for (const field of ['slug', 'hostLabel'] as const) {
      expect(new Set(registry.map((unit) => `${unit.parent}/${unit[field]}`)).size).toBe(248);
    }
    const [commune] = byName(registry, 'Xã An Bình');
    expect(commune).toMatchObject({ hostLabel: 'anbinh', slug: 'an-binh', path: 'nam-sach/an-binh', validFrom: '2019-12-01', validTo: null });
    expect(registry.find((unit) => unit.code === '30')).toMatchObject({ path: '', parent: null });
    expect(byName(registry, 'Thị trấn Nam Sách')[0]?.path).toBe('nam-sach/nam-sach');
  });

  it('has a scope by level', () => {
    const plan = planned(Y2024, []);
    const find = (code: string) => plan.add.find((unit) => unit.code === code)!;
    expect(find('10630').scope).toEqual({ l1: null, l2: find('30').id, l3: find('291').id, l4: find('10630').id });
  });

  it('is not changed by the same file', () => {
    expect(counts(planned(Y2024, registry, {}, data('hai-duong-districts.geojson')))).toEqual([0, 0, 0, 0, 0, 248]);
    expect(dryRunText(planned(Y2024, registry), 'vi')).toBe('Tệp hợp lệ. Danh mục đã khớp với tệp, không có gì để thay đổi.');
  });

  it('becomes that of December 2024: 22 renamed with history, 28 closed', () => {
    const plan = planned(DEC2024, registry, { closeMissing: { on: null } });
    expect(counts(plan)).toEqual([0, 22, 1, 0, 28, 197]);
    expect(dryRunText(plan, 'vi')).toBe('Tệp hợp lệ. Đổi tên 22, sửa 1, kết thúc 28 đơn vị. Chưa có gì thay đổi.');
    expect(planLines(plan, 'vi')).toContain('Đổi tên 10621 Xã Thanh Quang → Xã Quốc Tuấn, từ 01/12/2024');
    const after = applyInMemory(registry, plan);
    const renamed = after.find((unit) => unit.code === '11203')!;
    expect(renamed).toMatchObject({ name: 'Thị trấn Ninh Giang', type: 'township', slug: 'dong-tam', hostLabel: 'dongtam' });
    expect(renamed.names).toEqual([{ name: 'Xã Đồng Tâm', shortName: 'Đồng Tâm', nameEn: 'Dong Tam Commune', from: '2019-12-01', to: '2024-11-30' }]);
    expect(after.filter((unit) => unit.validTo === '2024-11-30')).toHaveLength(28);
    const [into] = byName(after, 'Phường Lê Thanh Nghị');
    expect(byName(after, 'Phường Phạm Ngũ Lão')[0]).toMatchObject({ validTo: '2024-11-30', successors: [into!.id] });
    expect(counts(planned(DEC2024, after, { closeMissing: { on: null } }))).toEqual([0, 0, 0, 0, 0, 220]);
    expect(keys(attempt(Y2024, after))).toContain('plan.older-than-registry');
  });

  it('refuses the new names while the units that had them are open', () => {
    expect(keys(attempt(DEC2024, registry))).toEqual(['plan.name-taken']);
  });

  it('refuses reused codes until the old units are closed', () => {
    const { faults } = attempt(Y2025, registry);
    expect(faults).toHaveLength(64);
    expect(faults[0]).toMatchObject({ row: 1, code: '10507', key: 'plan.code-in-force', params: { other: 'Phường Cẩm Thượng' } });
  });

  it('goes over to 2025: 65 new units, all 248 closed, successions linked', () => {
    const plan = planned(Y2025, registry, { closeMissing: { on: '2025-06-30' } }, data('hai-duong-successors-2025.geojson'));
    expect(counts(plan)).toEqual([65, 0, 0, 0, 248, 0]);
    const after = applyInMemory(registry, plan);
    const fresh = after.find((unit) => unit.code === '10507' && unit.validTo === null)!;
    expect(fresh).toMatchObject({ name: 'Phường Thành Đông', validFrom: '2025-07-01', path: 'thanh-dong' });
    const former = after.filter((unit) => fresh.predecessors.includes(unit.id));
    expect(former.map((unit) => unit.name)).toContain('Phường Cẩm Thượng');
    expect(former.every((unit) => unit.validTo === '2025-06-30' && unit.successors.includes(fresh.id))).toBe(true);
    expect(counts(planned(Y2025, after, { closeMissing: { on: '2025-06-30' } }))).toEqual([0, 0, 0, 0, 0, 65]);
  });
});

describe('the tree of 2025 in an empty registry', () => {
  it('hangs 64 communes under the city', () => {
    const plan = planned(Y2025, []);
    expect(counts(plan)).toEqual([65, 0, 0, 0, 0, 0]);
    const [root, ...communes] = plan.add;
    expect(communes.every((unit) => unit.parent === root!.id && unit.scope.l3 === null && unit.scope.l2 === root!.id)).toBe(true);
    expect(communes.every((unit) => unit.boundary === null && unit.predecessors.length === 0)).toBe(true);
  });
});

const meta = { validFrom: '2024-01-01' };
const root = { code: '30', name: 'Tỉnh Hải Dương', type: 'province', level: 'province', parentCode: null };
const commune = (code: string, name: string, rest: object = {}) => ({ code, name, type: 'commune', level: 'commune', parentCode: '30', ...rest });
const file = (units: object[], validFrom = meta.validFrom) => JSON.stringify({ meta: { validFrom }, units: [root, ...units] });

describe('addresses', () => {
  it('resolve collisions by type, then by number, whatever the order of rows', () => {
    const rows = [commune('1', 'Xã An Bình'), commune('2', 'Phường An Bình', { type: 'ward' }), commune('3', 'Xã An Bĩnh'), commune('4', 'Xã Án Bình')];
    const labels = (order: object[]) => imported(file(order)).slice(1).sort((a, b) => a.code.localeCompare(b.code)).map((unit) => [unit.hostLabel, unit.slug]);
    expect(labels(rows)).toEqual([['anbinh', 'an-binh'], ['anbinhp', 'an-binh-p'], ['anbinhx', 'an-binh-x'], ['anbinhx2', 'an-binh-x2']]);
    expect(labels([...rows].reverse())).toEqual(labels(rows));
  });

  it('are never reserved, never a bare number, and fold đ', () => {
    const registry = imported(file([commune('1', 'Xã Quản Trị'), commune('2', 'Phường 4', { type: 'ward' }), commune('3', 'Xã Đại Đức')]));
    expect(registry.slice(1).map((unit) => unit.hostLabel)).toEqual(['quantrix', 'phuong4', 'daiduc']);
  });

  it('stay when a later unit has the same name', () => {
    const registry = imported(file([commune('5', 'Xã An Bình')]));
    const after = imported(file([commune('5', 'Xã An Bình', { validTo: '2024-12-31' }), commune('1', 'Xã An Bình', { validFrom: '2025-01-01' })]), registry);
    expect(after.slice(1).map((unit) => [unit.code, unit.hostLabel, unit.validTo])).toEqual([['5', 'anbinh', '2024-12-31'], ['1', 'anbinhx', null]]);
  });
});

describe('changes', () => {
  const registry = imported(file([commune('1', 'Xã An Bình'), { ...root, code: '291', name: 'Huyện Nam Sách', type: 'district', level: 'district', parentCode: '30' }]));

  it('correct a name of the same day without history', () => {
    const plan = planned(file([commune('1', 'Xã An Bính')]), registry);
    expect(plan.rename).toEqual([]);
    expect(plan.patches[0]!.data).toEqual({ name: 'Xã An Bính', shortName: 'An Bính' });
  });

  it('refuse a move unless units can be moved', () => {
    const moved = file([commune('1', 'Xã An Bình', { parentCode: '291' })], '2025-01-01');
    expect(keys(attempt(moved, registry))).toEqual(['plan.no-move']);
    expect(planned(moved, registry, { canMove: true }).move).toMatchObject([{ code: '1', fromCode: '30', toCode: '291', on: '2025-01-01' }]);
  });

  it('never leave an open unit under a closed one', () => {
    const nested = imported(file([{ ...root, code: '291', name: 'Huyện Nam Sách', type: 'district', level: 'district', parentCode: '30' }, commune('7', 'Xã An Lâm', { parentCode: '291' })]));
    const closing = file([{ ...root, code: '291', name: 'Huyện Nam Sách', type: 'district', level: 'district', parentCode: '30', validTo: '2024-12-31' }], '2025-01-01');
    expect(keys(attempt(closing, nested))).toEqual(['parent.closed']);
  });
});

describe('properties', () => {
  const NAMES = ['An Bình', 'An Lâm', 'Đồng Tâm', 'Quốc Tuấn', 'Hồng Phong', 'Án Bình', 'Đức Phúc', 'Thái Học'];
  const units = fc.uniqueArray(fc.record({ code: fc.integer({ min: 101, max: 140 }), name: fc.integer({ min: 0, max: 7 }) }), { maxLength: 8, selector: (unit) => unit.code })
    .map((rows) => rows.map((row) => commune(String(row.code), `Xã ${NAMES[row.name]} ${row.code}`)));

  it('importing twice leaves nothing to do', () => {
    fc.assert(fc.property(units, units, (first, second) => {
      const before = imported(file(first));
      const options = { closeMissing: { on: null } };
      const later = file(second, '2025-01-01');
      const after = imported(later, before, options);
      expect(counts(planned(later, after, options)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
      expect(new Set(after.map((unit) => `${unit.parent}/${unit.hostLabel}`)).size).toBe(after.length);
    }));
  });

  it('a series of renames keeps every name with its days, without gap', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }), (series) => {
      let registry: ExistingUnit[] = [];
      const names: string[] = [];
      series.forEach((name, index) => {
        registry = imported(file([commune('1', `Xã ${NAMES[name]}`)], `${2020 + index}-01-01`), registry);
        if (names.at(-1) !== `Xã ${NAMES[name]}`) names.push(`Xã ${NAMES[name]}`);
      });
      const unit = registry.find((one) => one.code === '1')!;
      expect([...unit.names.map((row) => row.name), unit.name]).toEqual(names);
      unit.names.slice(1).forEach((row, index) => expect(row.from! > unit.names[index]!.to!).toBe(true));
    }));
  });

  it('a file with one bad row never passes', () => {
    const bad = fc.constantFrom<object>({ code: '' }, { code: 'ab' }, { name: '' }, { level: 'x' }, { type: 'province' }, { parentCode: '999' }, { parentCode: null }, { validTo: '2024-13-01' }, { name: ' Xã' }, { name: 'Xã' + 'a\u0301' }, { slug: 'A' }, { predecessors: ['998'] });
    fc.assert(fc.property(units, bad, fc.nat(), (rows, fault, at) => {
      const broken = [...rows, commune('77', 'Xã Mẫu')];
      const index = at % broken.length;
      broken[index] = { ...broken[index]!, ...fault };
      const result = parseUnits(file(broken));
      expect(result.file).toBeNull();
      expect(result.faults.length).toBeGreaterThan(0);
    }));
  });
});
