import { describe, expect, it } from 'vitest';

import type { Actor } from './actor';
import { heirFor, heirsOf, inheritedUnits } from './heirs';
import type { Role } from './roles';
import { UnitTree, type TreeUnit } from './unit-tree';

const DAY = '2025-07-01';

const unit = (id: string, more: Partial<TreeUnit> = {}): TreeUnit => ({
  id, code: id, level: 'commune', type: 'commune', name: id, shortName: id, nameEn: id, shortNameEn: id, slug: id, hostLabel: id, path: id,
  domain: null, parent: 'province', validFrom: null, validTo: null, names: [], predecessors: [], successors: [], ...more,
}); // prettier-ignore
const closed = (id: string, ...successors: string[]) =>
  unit(id, { validTo: '2025-06-30', successors });

const tree = new UnitTree([
  unit('province', { level: 'province', parent: null }),
  unit('other-province', { level: 'province', parent: null }),
  unit('new'),
  unit('second'),
  unit('abroad', { parent: 'other-province' }),
  closed('old', 'new'),
  closed('older', 'old'),
  closed('split', 'new', 'second'),
  closed('gone'),
  closed('crossed', 'abroad'),
  closed('ring', 'ring-2'),
  closed('ring-2', 'ring'),
  unit('closing', { validTo: DAY, successors: ['new'] }),
]);

const actor = (role: Role, id: string): Actor => ({
  id: 'somebody',
  memberships: [{ unit: id, role, level: tree.get(id)!.level, scope: tree.scope(id) }],
});
const heirs = (id: string) => heirsOf(tree, id, DAY).map(({ id }) => id);
const acts = (who: Actor | null, id: string) =>
  heirFor(who, 'redirects.manage', { tree, unit: id, day: DAY });

describe('heirs of a closed unit', () => {
  it.each([
    ['old', ['new']],
    ['older', ['new']],
    ['split', ['new', 'second']],
    ['gone', []],
    ['ring', []],
    ['new', []],
    ['closing', []],
    ['unknown', []],
  ])('of %s: %j', (id, expected) => expect(heirs(id)).toEqual(expected));

  it('are acted for by who may there, and above', () => {
    expect(acts(actor('admin', 'new'), 'older')).toBe('new');
    expect(acts(actor('editor', 'new'), 'old')).toBe('new');
    expect(acts(actor('admin', 'second'), 'split')).toBe('second');
    expect(acts(actor('admin', 'province'), 'split')).toBe('new');
    expect(acts(actor('author', 'new'), 'old')).toBe(null);
    expect(acts(actor('admin', 'second'), 'old')).toBe(null);
    expect(acts(actor('admin', 'province'), 'crossed')).toBe(null);
    expect(acts(actor('admin', 'old'), 'old')).toBe(null);
    expect(acts(null, 'old')).toBe(null);
  });

  it('have what the roles of their people do not reach by themselves', () => {
    const inherited = (who: Actor | null) =>
      inheritedUnits(who, 'redirects.manage', { tree, day: DAY });
    expect(inherited(actor('admin', 'new'))).toEqual(['old', 'older', 'split']);
    expect(inherited(actor('admin', 'province'))).toEqual([]);
    expect(inherited(actor('admin', 'other-province'))).toEqual(['crossed']);
    expect(inherited(actor('author', 'new'))).toEqual([]);
    expect(inherited(null)).toEqual([]);
  });
});
