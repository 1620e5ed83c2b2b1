import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { faultText } from './fault-text';
import type { FaultKey } from './fault';
import { MAX_BYTES, parseUnits, type ParseOptions } from './parse';

const data = (name: string): string =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

const levels = (text: string, options: ParseOptions = {}) => {
  const { file, faults } = parseUnits(text, options);
  expect(faults).toEqual([]);
  return ['province', 'district', 'commune'].map(
    (level) => file!.units.filter((unit) => unit.level === level).length,
  );
};

describe('the real files', () => {
  it('reads the tree of 2024 with its three levels and the district boundaries', () => {
    expect(levels(data('hai-duong-units-2024.json'))).toEqual([1, 12, 235]);
    const { file } = parseUnits(data('hai-duong-units-2024.json'), {
      boundaries: data('hai-duong-districts.geojson'),
    });
    expect(file!.day).toBe('2019-12-01');
    expect(file!.units.filter((unit) => unit.boundary).map((unit) => unit.level)).toEqual(
      Array(12).fill('district'),
    );
    expect(file!.units.every((unit) => unit.validTo === null)).toBe(true);
  });

  it('reads the tree of December 2024', () => {
    expect(levels(data('hai-duong-units-2024-12.json'))).toEqual([1, 12, 207]);
  });

  it('reads the tree of 2025, communes directly under the city', () => {
    expect(
      levels(data('hai-duong-units-2025-successors.json'), {
        boundaries: data('hai-duong-successors-2025.geojson'),
      }),
    ).toEqual([1, 0, 64]);
    const { file } = parseUnits(data('hai-duong-units-2025-successors.json'));
    expect(file!.units[0]).toMatchObject({
      row: 0,
      code: '31',
      shortName: 'Hải Phòng',
      shortNameEn: 'Haiphong',
      validFrom: null,
    });
    expect(file!.units[1]!.validFrom).toBe('2025-07-01');
    expect(file!.successions).toHaveLength(243);
  });
});

type Row = Record<string, unknown>;

const sound = (): Row[] => [
  { code: '30', name: 'Tỉnh Hải Dương', type: 'province', level: 'province', parentCode: null },
  { code: '291', name: 'Huyện Nam Sách', type: 'district', level: 'district', parentCode: '30' },
  { code: '10630', name: 'Xã An Bình', type: 'commune', level: 'commune', parentCode: '291' },
  { code: '10645', name: 'Xã An Lâm', type: 'commune', level: 'commune', parentCode: '291' },
];

const meta = { validFrom: '2019-12-01' };

/** Faults of a sound file after one change, as "row key". */
const faultsOf = (
  change: (rows: Row[]) => unknown,
  rest: Row = {},
  options: ParseOptions = {},
): string[] => {
  const units = sound();
  change(units);
  const { file, faults } = parseUnits(JSON.stringify({ meta, units, ...rest }), options);
  expect(file === null).toBe(faults.length > 0);
  return faults.map((one) => `${one.row} ${one.key}`);
};

const set = (index: number, values: Row) => (rows: Row[]) =>
  void Object.assign(rows[index]!, values);

describe('each kind of fault', () => {
  it('accepts the file the cases start from', () => {
    expect(faultsOf(() => null)).toEqual([]);
  });

  const cases: [FaultKey, number, (rows: Row[]) => unknown][] = [
    ['row.not-an-object', 5, (rows) => rows.push('Xã' as unknown as Row)],
    ['code.missing', 3, set(2, { code: '' })],
    ['code.invalid', 3, set(2, { code: 10630 })],
    ['code.duplicate', 4, set(3, { code: '10630' })],
    ['name.missing', 3, set(2, { name: undefined })],
    ['name.invalid', 3, set(2, { name: '–' })],
    ['name.duplicate', 4, set(3, { name: 'xã an bình' })],
    ['text.not-text', 3, set(2, { nameEn: 7 })],
    ['text.not-nfc', 3, set(2, { name: 'Xã An Bình'.normalize('NFD') })],
    ['text.untidy', 3, set(2, { name: 'Xã  An Bình' })],
    ['text.untidy', 3, set(2, { name: 'Xã An\u200b Bình' })],
    ['level.unknown', 3, set(2, { level: 'hamlet' })],
    ['type.unknown', 3, set(2, { type: 'district' })],
    ['parent.missing', 3, set(2, { parentCode: '2991' })],
    ['parent.level', 4, set(3, { parentCode: '10630' })],
    ['slug.invalid', 3, set(2, { slug: 'An Bình' })],
    ['slug.duplicate', 4, (rows) => rows.slice(2).forEach((row) => (row.slug = 'an'))],
    ['label.invalid', 3, set(2, { hostLabel: 'an-binh' })],
    ['label.duplicate', 4, (rows) => rows.slice(2).forEach((row) => (row.hostLabel = 'an'))],
    ['label.reserved', 3, set(2, { hostLabel: 'www' })],
    ['date.invalid', 3, set(2, { validFrom: '2019-02-30' })],
    ['date.order', 3, set(2, { validFrom: '2020-01-01', validTo: '2019-12-31' })],
    ['predecessor.unknown', 3, set(2, { predecessors: ['99999'] })],
    ['successor.unknown', 3, set(2, { successors: ['99999'] })],
  ];
  it.each(cases)('%s in row %i', (key, row, change) => {
    expect(faultsOf(change)).toEqual([`${row} ${key}`]);
  });

  it('a loop of parents names every row in it', () => {
    expect(
      faultsOf((rows) => {
        rows[2]!.parentCode = '10645';
        rows[3]!.parentCode = '10630';
      }),
    ).toEqual(['3 parent.cycle', '4 parent.cycle']);
  });

  it('more than one root, none at all', () => {
    expect(faultsOf(set(1, { parentCode: null }))).toEqual(['null file.many-roots']);
    expect(faultsOf((rows) => rows.shift())).toEqual(
      ['1 parent.missing', 'null file.no-root'].reverse(),
    );
  });

  it('an old code may be used again after its period', () => {
    expect(
      faultsOf((rows) => {
        rows[2]!.validTo = '2024-11-30';
        Object.assign(rows[3]!, { code: '10630', validFrom: '2024-12-01' });
      }),
    ).toEqual([]);
  });

  it('a successor in oldToNew, a predecessor that oldToNew does not have', () => {
    expect(faultsOf(() => null, { oldToNew: [{ code: '1', into: [{ code: '2' }] }] })).toEqual([
      '1 successor.unknown',
    ]);
    expect(
      faultsOf(set(2, { mergedFrom: [{ code: '7' }] }), {
        oldToNew: [{ code: '1', into: [{ code: '10630' }] }],
      }),
    ).toEqual(['3 predecessor.unknown']);
  });

  it('files that are no list of units', () => {
    const keys = (text: string) => parseUnits(text).faults.map((one) => one.key);
    expect(keys('{')).toEqual(['file.not-json']);
    expect(keys('[]')).toEqual(['file.not-json']);
    expect(keys('{}')).toEqual(['file.not-a-list']);
    expect(keys(' '.repeat(MAX_BYTES + 1))).toEqual(['file.too-large']);
    expect(keys(JSON.stringify({ units: sound() }))).toEqual(['file.no-day']);
    expect(keys(JSON.stringify({ meta, units: Array(50_001).fill({}) }))).toEqual([
      'file.too-many-units',
    ]);
  });
});

describe('boundaries', () => {
  const ring = [
    [106.1, 20.9],
    [106.2, 20.9],
    [106.2, 21],
    [106.1, 20.9],
  ];
  const faults = (...features: unknown[]) =>
    faultsOf(
      () => null,
      {},
      { boundaries: JSON.stringify({ type: 'FeatureCollection', features }) },
    );
  const feature = (coordinates: unknown, code = '291', type = 'Polygon') => ({
    properties: { code },
    geometry: { type, coordinates },
  });

  it('accepts sound ones and lists each bad one', () => {
    expect(faults(feature([ring]))).toEqual([]);
    expect(faults(feature([ring], '999'))).toEqual(['1 boundary.unknown-unit']);
    expect(faults(feature([ring]), feature([ring]))).toEqual(['2 boundary.duplicate']);
    expect(faults(feature([ring.slice(0, 3)]))).toEqual(['1 boundary.not-a-polygon']);
    expect(faults(feature([ring], '291', 'LineString'))).toEqual(['1 boundary.not-a-polygon']);
    expect(faults(feature([[...ring.slice(0, 3), [106.1, 20.95]]]))).toEqual([
      '1 boundary.open-ring',
    ]);
    expect(faults(feature([ring.map(([lon, lat]) => [lat, lon])]))).toEqual(['1 boundary.outside']);
    expect(faultsOf(() => null, {}, { boundaries: 'x' })).toEqual(['null file.not-json']);
  });
});

describe('a part of the tree', () => {
  it('hangs under units that the registry has', () => {
    const known = [
      { code: '291', level: 'district' as const, validFrom: '2019-12-01', validTo: null },
    ];
    expect(faultsOf((rows) => rows.splice(0, 2), {}, { known })).toEqual([]);
    expect(
      faultsOf(
        (rows) => rows.splice(0, 2),
        {},
        { known: [{ ...known[0]!, validTo: '2019-11-30' }] },
      ),
    ).toEqual(['1 parent.missing', '2 parent.missing']);
  });
});

describe('wording', () => {
  it('names the row, the unit and the fault in both languages', () => {
    const units = sound();
    units[3]!.code = '10630';
    const [one] = parseUnits(JSON.stringify({ meta, units })).faults;
    expect(faultText(one!, 'vi')).toBe(
      'Dòng 4 (mã 10630, Xã An Lâm): mã 10630 trùng với dòng 3 trong cùng thời gian.',
    );
    expect(faultText(one!, 'en')).toBe(
      'Row 4 (code 10630, Xã An Lâm): the code 10630 is that of row 3 in the same period.',
    );
  });
});
