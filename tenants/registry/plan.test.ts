import { describe, expect, it } from 'vitest';

import { applyInMemory } from './apply-in-memory.testing';
import { dryRunText, planLines } from './plan-text';
import {
  attempt,
  byName,
  counts,
  data,
  DEC2024,
  imported,
  keys,
  planned,
  Y2024,
  Y2025,
} from './plan.testing';

describe('the tree of 2024', () => {
  const registry = imported(Y2024, [], {}, data('hai-duong-districts.geojson'));

  it('gives every unit an address that no sibling has', () => {
    expect(registry).toHaveLength(248);
    for (const field of ['slug', 'hostLabel'] as const) {
      expect(new Set(registry.map((unit) => `${unit.parent}/${unit[field]}`)).size).toBe(248);
    }
    const [commune] = byName(registry, 'Xã An Bình');
    expect(commune).toMatchObject({
      hostLabel: 'anbinh',
      slug: 'an-binh',
      path: 'nam-sach/an-binh',
      validFrom: '2019-12-01',
      validTo: null,
    });
    expect(registry.find((unit) => unit.code === '30')).toMatchObject({ path: '', parent: null });
    expect(byName(registry, 'Thị trấn Nam Sách')[0]?.path).toBe('nam-sach/nam-sach');
  });

  it('has a scope by level', () => {
    const plan = planned(Y2024, []);
    const find = (code: string) => plan.add.find((unit) => unit.code === code)!;
    expect(find('10630').scope).toEqual({
      l1: null,
      l2: find('30').id,
      l3: find('291').id,
      l4: find('10630').id,
    });
  });

  it('is not changed by the same file', () => {
    expect(counts(planned(Y2024, registry, {}, data('hai-duong-districts.geojson')))).toEqual([
      0, 0, 0, 0, 0, 248,
    ]);
    expect(dryRunText(planned(Y2024, registry), 'vi')).toBe(
      'Tệp hợp lệ. Danh mục đã khớp với tệp, không có gì để thay đổi.',
    );
  });

  it('becomes that of December 2024: 22 renamed with history, 28 closed', () => {
    const plan = planned(DEC2024, registry, { closeMissing: { on: null } });
    expect(counts(plan)).toEqual([0, 22, 1, 0, 28, 197]);
    expect(dryRunText(plan, 'vi')).toBe(
      'Tệp hợp lệ. Đổi tên 22, sửa 1, kết thúc 28 đơn vị. Chưa có gì thay đổi.',
    );
    expect(planLines(plan, 'vi')).toContain(
      'Đổi tên 10621 Xã Thanh Quang → Xã Quốc Tuấn, từ 01/12/2024',
    );
    const after = applyInMemory(registry, plan);
    const renamed = after.find((unit) => unit.code === '11203')!;
    expect(renamed).toMatchObject({
      name: 'Thị trấn Ninh Giang',
      type: 'township',
      slug: 'dong-tam',
      hostLabel: 'dongtam',
    });
    expect(renamed.names).toEqual([
      {
        name: 'Xã Đồng Tâm',
        shortName: 'Đồng Tâm',
        nameEn: 'Dong Tam Commune',
        from: '2019-12-01',
        to: '2024-11-30',
      },
    ]);
    expect(after.filter((unit) => unit.validTo === '2024-11-30')).toHaveLength(28);
    const [into] = byName(after, 'Phường Lê Thanh Nghị');
    expect(byName(after, 'Phường Phạm Ngũ Lão')[0]).toMatchObject({
      validTo: '2024-11-30',
      successors: [into!.id],
    });
    expect(counts(planned(DEC2024, after, { closeMissing: { on: null } }))).toEqual([
      0, 0, 0, 0, 0, 220,
    ]);
    expect(keys(attempt(Y2024, after))).toContain('plan.older-than-registry');
  });

  it('refuses the new names while the units that had them are open', () => {
    expect(keys(attempt(DEC2024, registry))).toEqual(['plan.name-taken']);
  });

  it('refuses reused codes until the old units are closed', () => {
    const { faults } = attempt(Y2025, registry);
    expect(faults).toHaveLength(64);
    expect(faults[0]).toMatchObject({
      row: 1,
      code: '10507',
      key: 'plan.code-in-force',
      params: { other: 'Phường Cẩm Thượng' },
    });
  });

  it('goes over to 2025: 65 new units, all 248 closed, successions linked', () => {
    const plan = planned(
      Y2025,
      registry,
      { closeMissing: { on: '2025-06-30' } },
      data('hai-duong-successors-2025.geojson'),
    );
    expect(counts(plan)).toEqual([65, 0, 0, 0, 248, 0]);
    const after = applyInMemory(registry, plan);
    const fresh = after.find((unit) => unit.code === '10507' && unit.validTo === null)!;
    expect(fresh).toMatchObject({
      name: 'Phường Thành Đông',
      validFrom: '2025-07-01',
      path: 'thanh-dong',
    });
    const former = after.filter((unit) => fresh.predecessors.includes(unit.id));
    expect(former.map((unit) => unit.name)).toContain('Phường Cẩm Thượng');
    expect(
      former.every((unit) => unit.validTo === '2025-06-30' && unit.successors.includes(fresh.id)),
    ).toBe(true);
    expect(counts(planned(Y2025, after, { closeMissing: { on: '2025-06-30' } }))).toEqual([
      0, 0, 0, 0, 0, 65,
    ]);
  });
});

describe('the tree of 2025 in an empty registry', () => {
  it('hangs 64 communes under the city', () => {
    const plan = planned(Y2025, []);
    expect(counts(plan)).toEqual([65, 0, 0, 0, 0, 0]);
    const [root, ...communes] = plan.add;
    expect(
      communes.every(
        (unit) => unit.parent === root!.id && unit.scope.l3 === null && unit.scope.l2 === root!.id,
      ),
    ).toBe(true);
    expect(communes.every((unit) => unit.boundary === null && unit.predecessors.length === 0)).toBe(
      true,
    );
  });
});
