import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ExistingUnit } from './existing';
import { parseUnits } from './parse';
import { commune, counts, file, imported, planned } from './plan.testing';

describe('properties', () => {
  const NAMES = [
    'An Bình',
    'An Lâm',
    'Đồng Tâm',
    'Quốc Tuấn',
    'Hồng Phong',
    'Án Bình',
    'Đức Phúc',
    'Thái Học',
  ];
  const units = fc
    .uniqueArray(
      fc.record({ code: fc.integer({ min: 101, max: 140 }), name: fc.integer({ min: 0, max: 7 }) }),
      { maxLength: 8, selector: (unit) => unit.code },
    )
    .map((rows) =>
      rows.map((row) => commune(String(row.code), `Xã ${NAMES[row.name]} ${row.code}`)),
    );

  it('importing twice leaves nothing to do', () => {
    fc.assert(
      fc.property(units, units, (first, second) => {
        const before = imported(file(first));
        const options = { closeMissing: { on: null } };
        const later = file(second, '2025-01-01');
        const after = imported(later, before, options);
        expect(counts(planned(later, after, options)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
        expect(new Set(after.map((unit) => `${unit.parent}/${unit.hostLabel}`)).size).toBe(
          after.length,
        );
      }),
    );
  });

  it('a series of renames keeps every name with its days, without gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }),
        (series) => {
          let registry: ExistingUnit[] = [];
          const names: string[] = [];
          series.forEach((name, index) => {
            registry = imported(
              file([commune('1', `Xã ${NAMES[name]}`)], `${2020 + index}-01-01`),
              registry,
            );
            if (names.at(-1) !== `Xã ${NAMES[name]}`) names.push(`Xã ${NAMES[name]}`);
          });
          const unit = registry.find((one) => one.code === '1')!;
          expect([...unit.names.map((row) => row.name), unit.name]).toEqual(names);
          unit.names
            .slice(1)
            .forEach((row, index) => expect(row.from! > unit.names[index]!.to!).toBe(true));
        },
      ),
    );
  });

  it('a file with one bad row never passes', () => {
    const bad = fc.constantFrom<object>(
      { code: '' },
      { code: 'ab' },
      { name: '' },
      { level: 'x' },
      { type: 'province' },
      { parentCode: '999' },
      { parentCode: null },
      { validTo: '2024-13-01' },
      { name: ' Xã' },
      { name: 'Xã' + 'a\u0301' },
      { slug: 'A' },
      { predecessors: ['998'] },
    );
    fc.assert(
      fc.property(units, bad, fc.nat(), (rows, fault, at) => {
        const broken = [...rows, commune('77', 'Xã Mẫu')];
        const index = at % broken.length;
        broken[index] = { ...broken[index]!, ...fault };
        const result = parseUnits(file(broken));
        expect(result.file).toBeNull();
        expect(result.faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
