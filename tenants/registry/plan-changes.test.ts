import { describe, expect, it } from 'vitest';

import { attempt, commune, district, file, imported, keys, planned } from './plan.testing';

describe('addresses', () => {
  it('resolve collisions by type, then by number, whatever the order of rows', () => {
    const rows = [
      commune('1', 'Xã An Bình'),
      commune('2', 'Phường An Bình', { type: 'ward' }),
      commune('3', 'Xã An Bĩnh'),
      commune('4', 'Xã Án Bình'),
    ];
    const labels = (order: object[]) =>
      imported(file(order))
        .slice(1)
        .sort((a, b) => a.code.localeCompare(b.code))
        .map((unit) => [unit.hostLabel, unit.slug]);
    expect(labels(rows)).toEqual([
      ['anbinh', 'an-binh'],
      ['anbinhp', 'an-binh-p'],
      ['anbinhx', 'an-binh-x'],
      ['anbinhx2', 'an-binh-x2'],
    ]);
    expect(labels([...rows].reverse())).toEqual(labels(rows));
  });

  it('are never reserved, never a bare number, and fold đ', () => {
    const registry = imported(
      file([
        commune('1', 'Xã Quản Trị'),
        commune('2', 'Phường 4', { type: 'ward' }),
        commune('3', 'Xã Đại Đức'),
      ]),
    );
    expect(registry.slice(1).map((unit) => unit.hostLabel)).toEqual([
      'quantrix',
      'phuong4',
      'daiduc',
    ]);
  });

  it('stay when a later unit has the same name', () => {
    const registry = imported(file([commune('5', 'Xã An Bình')]));
    const after = imported(
      file([
        commune('5', 'Xã An Bình', { validTo: '2024-12-31' }),
        commune('1', 'Xã An Bình', { validFrom: '2025-01-01' }),
      ]),
      registry,
    );
    expect(after.slice(1).map((unit) => [unit.code, unit.hostLabel, unit.validTo])).toEqual([
      ['5', 'anbinh', '2024-12-31'],
      ['1', 'anbinhx', null],
    ]);
  });
});

describe('changes', () => {
  const registry = imported(file([commune('1', 'Xã An Bình'), district()]));

  it('correct a name of the same day without history', () => {
    const plan = planned(file([commune('1', 'Xã An Bính')]), registry);
    expect(plan.rename).toEqual([]);
    expect(plan.patches[0]!.data).toEqual({ name: 'Xã An Bính', shortName: 'An Bính' });
  });

  it('refuse a move unless units can be moved', () => {
    const moved = file([commune('1', 'Xã An Bình', { parentCode: '291' })], '2025-01-01');
    expect(keys(attempt(moved, registry))).toEqual(['plan.no-move']);
    expect(planned(moved, registry, { canMove: true }).move).toMatchObject([
      { code: '1', fromCode: '30', toCode: '291', on: '2025-01-01' },
    ]);
  });

  it('never leave an open unit under a closed one', () => {
    const nested = imported(file([district(), commune('7', 'Xã An Lâm', { parentCode: '291' })]));
    const closing = file([district({ validTo: '2024-12-31' })], '2025-01-01');
    expect(keys(attempt(closing, nested))).toEqual(['parent.closed']);
  });
});
