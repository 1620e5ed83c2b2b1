import { describe, expect, it } from 'vitest';

import { actorOf, type Actor } from './actor';
import { branchesOf } from './branches';
import type { Role } from './roles';

const PLACES = {
  P: { level: 'province', l1: null, l2: 'P', l3: null, l4: null },
  D: { level: 'district', l1: null, l2: 'P', l3: 'D', l4: null },
  E: { level: 'district', l1: null, l2: 'P', l3: 'E', l4: null },
  C: { level: 'commune', l1: null, l2: 'P', l3: 'D', l4: 'C' },
} as const;

type Place = keyof typeof PLACES;

const person = (...rows: [Place, Role][]): Actor =>
  actorOf({ id: 'u', memberships: rows.map(([unit, role]) => ({ unit, role, ...PLACES[unit] })) })!;

const within = (unit: Place) => {
  const { level, ...scope } = PLACES[unit];
  return { id: unit, level, scope };
};

const parts = (actor: Actor, unit?: Place) =>
  branchesOf(actor, 'content.publish', unit ? within(unit) : null).map(
    (one) => `${one.field}=${one.unit}`,
  );

describe('the parts in which somebody publishes', () => {
  it('are one equality per membership', () =>
    expect(parts(person(['D', 'moderator'], ['C', 'editor']))).toEqual(['l3=D']));
  it('do not overlap, in whatever order they come', () =>
    expect(
      parts(person(['C', 'editor'], ['C', 'moderator'], ['D', 'editor'], ['E', 'moderator'])),
    ).toEqual(['l4=C', 'steward=D', 'l3=E']));
  it('are none where there is no such right', () => {
    expect(parts(person(['P', 'admin'], ['C', 'author']))).toEqual([]);
  });
});

describe('within a unit', () => {
  it('are that unit, where it lies in one of them', () =>
    expect(parts(person(['P', 'moderator']), 'C')).toEqual(['l4=C']));
  it('are what lies in it', () =>
    expect(parts(person(['C', 'editor'], ['E', 'moderator']), 'P')).toEqual(['steward=C', 'l3=E']));
  it('are none elsewhere', () => {
    expect(parts(person(['D', 'moderator']), 'E')).toEqual([]);
    expect(parts(person(['D', 'editor']), 'C')).toEqual([]);
  });
  it('are the unit alone for who reaches no further', () =>
    expect(parts(person(['D', 'editor']), 'D')).toEqual(['steward=D']));
}); // prettier-ignore
