import { describe, expect, it } from 'vitest';

import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { searchUnits } from './unit-search';

const unit = (id: string, name: string, shortName: string, more: Partial<TreeUnit> = {}): TreeUnit => ({
  id, code: id, level: 'commune', type: 'xã', name, shortName, nameEn: '', shortNameEn: '', slug: id, hostLabel: id, path: id,
  domain: null, parent: null, validFrom: null, validTo: null, names: [], predecessors: [], successors: [], ...more,
}); // prettier-ignore

const tree = new UnitTree([
  unit('1', 'Xã An Bình', 'An Bình'),
  unit('2', 'Xã Đông An Bình', 'Đông An Bình'),
  unit('3', 'Phường Ái Quốc', 'Ái Quốc', {
    names: [{ name: 'Xã An Quốc', shortName: 'An Quốc', nameEn: '', from: null, to: '2019-11-30' }],
  }),
  unit('4', 'Xã An Bình cũ', 'An Bình cũ', { validTo: '2019-11-30' }),
]);

const find = (query: string, closed = false) =>
  searchUnits(tree, { query, closed, today: '2024-08-12', limit: 10 }).units.map(({ id }) => id);

describe('searchUnits', () => {
  it('finds with and without accents, the exact name first', () => {
    expect(find('an binh')).toEqual(['1', '2']);
    expect(find('An Bình')).toEqual(['1', '2']);
    expect(find('dong an')).toEqual(['2']);
  });

  it('finds former names and codes', () => {
    expect(find('an quoc')).toEqual(['3']);
    expect(find('3')).toEqual(['3']);
  });

  it('leaves closed units out unless asked', () => {
    expect(find('an binh cu')).toEqual([]);
    expect(find('an binh cu', true)).toEqual(['4']);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
  });
});
