import { expect, it } from 'vitest';

import type { Level } from '@/tenants/levels';
import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { loadsOf } from './load';
import type { Strength } from './placement';
import type { Sending } from './sending';

const unit = (id: string, level: Level, parent: string | null): TreeUnit => ({
  id, level, parent, validTo: null, code: id, type: level, name: id, shortName: id, nameEn: '', shortNameEn: '', slug: id, hostLabel: id,
  path: '', domain: null, validFrom: null, names: [], predecessors: [], successors: [],
}); // prettier-ignore

const tree = new UnitTree([unit('P', 'province', null), unit('D', 'district', 'P'), unit('A', 'commune', 'D'), unit('B', 'commune', 'D')]); // prettier-ignore

const sent = (item: string, steward: string, channels: string[], strength: Strength = 'suggested'): Sending => ({
  id: item, item, kind: 'down', state: 'sent', channels, strength, week: '2026-01-05', begins: null, ends: null, section: null, sites: 1,
  at: 1, by: null, byName: null, endedAt: null, endedByName: null, steward,
}); // prettier-ignore

const load = (from: string, item: string, sendings: Sending[], limit = 2) =>
  loadsOf([tree.get('A')!, tree.get('B')!], sendings, { tree, today: '2026-01-07', item, from, limitOf: () => limit })
    .map(({ unit: { id }, received, full }) => `${id} ${received}${full ? ' full' : ''}`); // prettier-ignore

it('counts each item once for each unit that an address covers', () => {
  const sendings = [sent('i', 'P', ['tree:P:commune']), sent('i', 'P', ['sent:A']), sent('j', 'D', ['sent:A'])];
  expect(load('D', 'k', sendings)).toEqual(['A 2 full', 'B 1']);
}); // prettier-ignore

it('an item that is there already is nothing more; what must be taken is nothing yet', () => {
  const sendings = [sent('i', 'D', ['sent:A']), sent('j', 'D', ['sent:A'])];
  expect(load('D', 'j', sendings)).toEqual(['A 2', 'B 0']);
  expect(load('D', 'k', [sent('i', 'P', ['tree:P'], 'reference')])).toEqual(['A 0', 'B 0']);
});

it('those below do not hold back those above, though their items are shown', () => {
  const sendings = [sent('i', 'D', ['tree:D']), sent('j', 'D', ['tree:D'])];
  expect(load('D', 'k', sendings)).toEqual(['A 2 full', 'B 2 full']);
  expect(load('P', 'k', sendings)).toEqual(['A 2', 'B 2']);
});
