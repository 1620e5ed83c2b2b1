import { describe, expect, it } from 'vitest';

import { feedKeys } from '@/tenants/channels';
import type { Level } from '@/tenants/levels';
import { UnitTree, type TreeGroup, type TreeUnit } from '@/tenants/unit-tree';

import { coveredBy, mayAddress, receiversOf, singleUnits } from './coverage';

const unit = (id: string, level: Level, parent: string | null, validTo: string | null = null): TreeUnit => ({
  id, level, parent, validTo, code: id, type: level, name: id, shortName: id, nameEn: '', shortNameEn: '', slug: id, hostLabel: id,
  path: '', domain: null, validFrom: null, names: [], predecessors: [], successors: [],
}); // prettier-ignore

const group = (id: string, steward: string, members: string[]): TreeGroup => ({ id, steward, members, name: { vi: id, en: id } }); // prettier-ignore

const TODAY = '2026-01-15';
const tree = new UnitTree(
  [
    unit('P', 'province', null), unit('D', 'district', 'P'), unit('E', 'district', 'P'), unit('Q', 'province', null),
    unit('C1', 'commune', 'D'), unit('C2', 'commune', 'D'), unit('C3', 'commune', 'D', '2025-12-31'), unit('C4', 'commune', 'E'),
  ],
  '1',
  [group('gP', 'P', ['C1', 'C4', 'C3']), group('gD', 'D', ['C1', 'C2', 'C4'])],
); // prettier-ignore

const ids = (channel: string): string[] => coveredBy(tree, channel, TODAY).map(({ id }) => id).sort(); // prettier-ignore

describe('who is covered', () => {
  it.each([
    ['tree:P', ['C1', 'C2', 'C4', 'D', 'E', 'P']],
    ['tree:D:commune', ['C1', 'C2']],
    ['tree:D:district', []],
    ['sent:C1', ['C1']],
    ['sent:C3', []],
    ['group:gP', ['C1', 'C4']],
    // C4 is not in the part of the tree of D any more.
    ['group:gD', ['C1', 'C2']],
    ['unit:C1', []],
    ['local:C1', []],
    ['group:none', []],
  ])('%s', (channel, expected) => expect(ids(channel)).toEqual(expected));

  it('is what feed keys say, for every unit that is open', () => {
    const channels = ['tree:P', 'tree:P:commune', 'tree:D', 'sent:C2', 'group:gP', 'group:gD'];
    for (const channel of channels) {
      const listening = [...tree.all()]
        .filter(({ id, validTo }) => validTo === null && feedKeys(tree.lineage(id), tree.groupsOf(id)).includes(channel))
        .map(({ id }) => id);
      expect(ids(channel), channel).toEqual(listening.sort());
    }
  }); // prettier-ignore

  it('counts each receiver once, and not the sender', () => {
    const found = receiversOf(tree, 'D', ['tree:D', 'sent:C1', 'group:gD'], TODAY);
    expect(found.map(({ id }) => id).sort()).toEqual(['C1', 'C2']);
  });
});

it('a unit sends into its own part of the tree only', () => {
  const may = (from: string) =>
    ['tree:P', 'tree:D', 'sent:C1', 'sent:C4', 'group:gP', 'group:gD', 'unit:C1', 'local:C1', 'sent:D', 'sent:x', 'nonsense'].filter((channel) => mayAddress(tree, from, channel)); // prettier-ignore
  expect(may('D')).toEqual(['tree:D', 'sent:C1', 'group:gD']);
  expect(may('P')).toEqual(['tree:P', 'tree:D', 'sent:C1', 'sent:C4', 'group:gP', 'group:gD', 'sent:D']); // prettier-ignore
  expect(may('Q')).toEqual([]);
  expect(may('x')).toEqual([]);
});

it('groups of the nearest owner come first', () => {
  expect(tree.groupsOf('C1')).toEqual(['gD', 'gP']);
  expect(singleUnits(['sent:a', 'tree:b', 'sent:c'])).toBe(2);
});
