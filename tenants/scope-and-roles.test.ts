import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actorOf, mayIn, unitsAbove } from './actor';
import { feedKeys, parseChannel, treeChannel } from './channels';
import { LEVEL_DEFAULTS } from './level-defaults';
import { isAbove, isLevel, LEVELS } from './levels';
import { can, ROLES, type Capability, type Role } from './roles';
import { contains, scopeIds, scopeOf } from './scope';
import { scopeWhere } from './scope-where';

const scope = { l1: null, l2: 'P', l3: 'D', l4: 'C' };
const row = (role: Role, unit: 'P' | 'D' | 'C') => ({
  unit, role,
  level: ({ P: 'province', D: 'district', C: 'commune' } as const)[unit],
  l1: null, l2: 'P', l3: unit === 'P' ? null : 'D', l4: unit === 'C' ? 'C' : null,
}); // prettier-ignore
const actor = (...memberships: object[]) => actorOf({ id: 'u', memberships });

describe('actors', () => {
  it('are nobody when anonymous or closed', () => {
    expect(actorOf(null)).toBeNull();
    expect(
      actorOf({ id: 'u', closedAt: '2024-01-01', memberships: [row('admin', 'P')] }),
    ).toBeNull();
  });

  it.each([
    ['no unit', { ...row('admin', 'P'), unit: null }],
    ['an unknown role', { ...row('admin', 'P'), role: 'root' }],
    ['an unknown level', { ...row('admin', 'P'), level: 'planet' }],
    ['a scope that does not name the unit', { ...row('admin', 'P'), l2: 'X' }],
    ['a level that is not the unit’s', { ...row('admin', 'D'), level: 'province' }],
    ['nothing', null],
  ])('lose a membership with %s', (_, broken) => {
    expect(
      actorOf({ id: 'u', memberships: [broken, row('author', 'C')] })?.memberships.map(
        ({ unit }) => unit,
      ),
    ).toEqual(['C']);
  });

  it('take populated units for their ids', () => {
    expect(actor({ ...row('author', 'C'), unit: { id: 'C' } })?.memberships[0]?.unit).toBe('C');
  });

  it('have a role only from its beginning up to its end', () => {
    const [from, until] = ['2026-12-01T00:00:00.000Z', new Date('2026-12-05T00:00:00.000Z')];
    const user = { id: 'u', memberships: [{ ...row('editor', 'C'), from, until, standsInFor: 'p' }] };
    const at = (now: string) => actorOf(user, Date.parse(now))?.memberships ?? [];
    expect(at('2026-11-30T23:59:59Z')).toEqual([]);
    expect(at('2026-12-01T00:00:00Z')).toMatchObject([{ unit: 'C', standsInFor: 'p' }]);
    expect(at('2026-12-05T00:00:00Z')).toEqual([]);
    expect(actor({ ...row('editor', 'C'), until: 'one day' })?.memberships).toEqual([]);
  }); // prettier-ignore

  it('know the units above them, each once', () => {
    expect(
      unitsAbove(actor(row('author', 'C'), row('editor', 'D'), row('author', 'P'))!).sort(),
    ).toEqual(['D', 'P']);
  });
});

const CAPABILITIES: Capability[] = [
  'content.read',
  'content.write',
  'content.publish',
  'content.remove',
  'content.emergency',
  'alert.issue',
  'syndication.send',
  'site.settings',
  'people.manage',
  'vocabulary.manage',
];

describe('rights', () => {
  it('of authors and editors end at their own unit, of moderators and administrators they hold below', () => {
    for (const capability of CAPABILITIES) {
      for (const role of ROLES) {
        const deep = role === 'moderator' || role === 'admin';
        const one = actor(row(role, 'D'));
        expect(mayIn(one, capability, 'C', scope), `${role} ${capability}`).toBe(
          deep && can(role, capability),
        );
        expect(mayIn(one, capability, 'D', { ...scope, l4: null })).toBe(can(role, capability));
        expect(mayIn(one, capability, 'P', { ...scope, l3: null, l4: null })).toBe(false);
        expect(mayIn(one, capability, 'X', { l1: null, l2: 'P', l3: 'Y', l4: 'X' })).toBe(false);
      }
    }
    expect(mayIn(null, 'content.read', 'C', scope)).toBe(false);
  });

  it('keep writing and administering apart', () => {
    expect(CAPABILITIES.filter((one) => can('admin', one))).toEqual([
      'content.read',
      'alert.issue',
      'site.settings',
      'people.manage',
      'vocabulary.manage',
    ]);
    expect(CAPABILITIES.filter((one) => can('author', one))).toEqual([
      'content.read',
      'content.write',
    ]);
  });

  const memberships = fc.array(
    fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom('P', 'D', 'C' as const)),
    { maxLength: 5 },
  );
  const documents = fc.record({
    l2: fc.constantFrom('P', 'X'),
    l3: fc.constantFrom('D', 'Y', null),
    l4: fc.constantFrom('C', 'Z', null),
  });

  it('say the same as a filter and as a question', () => {
    fc.assert(
      fc.property(
        memberships,
        documents,
        fc.constantFrom(...CAPABILITIES),
        (rows, place, capability) => {
          const one = actor(...rows.map(([role, unit]) => row(role, unit)));
          const whole = { l1: null, ...place };
          const steward = scopeIds(whole).at(-1)!;
          const where = scopeWhere(one, capability);
          const parts = where === false ? [] : 'or' in where ? (where.or ?? []) : [where];
          const doc: Record<string, unknown> = {
            steward,
            'scope.l2': place.l2,
            'scope.l3': place.l3,
            'scope.l4': place.l4,
          };
          const matches = parts.some((part) =>
            Object.entries(part).every(
              ([field, test]) => doc[field] === (test as { equals: string }).equals,
            ),
          );
          expect(matches).toBe(mayIn(one, capability, steward, whole));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('ask version rows by their own scope', () => {
    expect(scopeWhere(actor(row('moderator', 'D')), 'content.read', 'version.')).toEqual({
      'version.scope.l3': { equals: 'D' },
    });
    expect(
      scopeWhere(actor(row('author', 'C'), row('editor', 'C')), 'content.read', 'version.'),
    ).toEqual({ 'version.steward': { equals: 'C' } });
    expect(scopeWhere(actor(), 'content.read')).toBe(false);
  });
});

describe('scope and levels', () => {
  it('go by level, not by depth', () => {
    expect(
      scopeOf([
        { id: 'P', level: 'province' },
        { id: 'C', level: 'commune' },
      ]),
    ).toEqual({ l1: null, l2: 'P', l3: null, l4: 'C' });
    expect(contains(scope, { id: 'D', level: 'district' })).toBe(true);
    expect(contains(scope, { id: 'D', level: 'province' })).toBe(false);
    expect(isAbove('province', 'commune')).toBe(true);
    expect(isAbove('commune', 'commune')).toBe(false);
    expect(isLevel('toString')).toBe(false);
  });

  it('have titles, menus and features each', () => {
    for (const level of LEVELS) {
      const { title, menu, features } = LEVEL_DEFAULTS[level];
      expect(title.vi).toContain('{donVi}');
      expect(menu.every(({ path, labelEn }) => path.startsWith('/') && labelEn !== '')).toBe(true);
      expect(features).toContain('articles');
    }
    expect(LEVEL_DEFAULTS.commune.title.vi).toBe(
      'Trang thông tin điện tử {donVi} – {huyen} – {tinh}',
    );
  });
});

describe('channels', () => {
  it.each([
    '',
    'unit',
    'unit:',
    'unit:a:commune',
    'sent:a:commune',
    'tree:a:planet',
    'tree:a:commune:x',
    'local:a:b',
    'group:',
    'feed:a',
    ':a',
  ])('%j is none', (text) => {
    expect(parseChannel(text)).toBeNull();
  });

  it('are read as they were written', () => {
    for (const level of [null, ...LEVELS])
      expect(parseChannel(treeChannel('U', level))).toEqual({ kind: 'tree', id: 'U', level });
  });

  it('of a commune, the most decisive first', () => {
    const lineage = [
      { id: 'P', level: 'province' },
      { id: 'D', level: 'district' },
      { id: 'C', level: 'commune' },
    ] as const;
    expect(feedKeys(lineage, ['g'])).toEqual([
      'local:C', 'unit:C', 'sent:C', 'tree:C', 'tree:D:commune', 'tree:D', 'tree:P:commune', 'tree:P', 'group:g',
    ]); // prettier-ignore
    expect(feedKeys([])).toEqual([]);
  });
});
