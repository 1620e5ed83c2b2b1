import { expect, it } from 'vitest';

import { actorOf } from '@/tenants/actor';
import { UnitTree, type TreeUnit } from '@/tenants/unit-tree';

import { administers } from './administers';

const unit = (id: string, level: TreeUnit['level'], parent: string | null) =>
  ({ id, level, parent, name: id, shortName: id }) as TreeUnit;
const tree = new UnitTree([
  unit('P', 'province', null),
  unit('D', 'district', 'P'),
  unit('X', 'commune', 'D'),
  unit('E', 'district', 'P'),
]);

const actor = (...roles: [string, string][]) =>
  actorOf({
    id: 'a',
    memberships: roles.map(([id, role]) => ({
      unit: id,
      role,
      level: tree.get(id)!.level,
      ...tree.scope(id),
    })),
  });
const person = (...roles: [string, string][]) => roles.map(([id, role]) => ({ unit: id, role }));

it('asks for every role', () => {
  const admin = actor(['D', 'admin']);
  expect(administers(admin, tree, person(['X', 'editor'], ['D', 'moderator']))).toBe(true);
  expect(administers(admin, tree, person(['X', 'editor'], ['P', 'admin']))).toBe(false);
  expect(administers(admin, tree, person(['X', 'editor'], ['E', 'author']))).toBe(false);
  expect(
    administers(
      actor(['D', 'admin'], ['E', 'admin']),
      tree,
      person(['X', 'editor'], ['E', 'author']),
    ),
  ).toBe(true);
});

it('is for administrators only, and never for people without roles or with damaged ones', () => {
  expect(administers(actor(['P', 'moderator']), tree, person(['X', 'editor']))).toBe(false);
  expect(administers(null, tree, person(['X', 'editor']))).toBe(false);
  const admin = actor(['P', 'admin']);
  for (const damaged of [
    [],
    null,
    undefined,
    person(['gone', 'editor']),
    [{ unit: 'X', role: 'king' }],
    [...person(['X', 'editor']), null],
  ]) {
    expect(administers(admin, tree, damaged)).toBe(false);
  }
});

it('what somebody once did elsewhere counts no more, unless he has nothing else', () => {
  const admin = actor(['X', 'admin']);
  const over = { unit: 'D', role: 'editor', standsInFor: 'b', until: '2024-03-26T01:00:00.000Z' };
  const ahead = { ...over, from: '2999-01-01T00:00:00.000Z', until: '2999-02-01T00:00:00.000Z' };
  expect(administers(admin, tree, [...person(['X', 'editor']), over])).toBe(true);
  expect(administers(admin, tree, [...person(['X', 'editor']), ahead])).toBe(false);
  expect(administers(admin, tree, [over])).toBe(false);
});
