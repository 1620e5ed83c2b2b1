import { expect, it } from 'vitest';

import { grantChanges, readGrants, storedGrants } from './memberships';

const row = (unit: unknown, role: unknown, id: string | null = null) => ({ id, unit, role });

it('reads rows by id or by populated unit, and nothing else', () => {
  expect(readGrants([row('u', 'editor', 'r'), row({ id: 'v' }, 'admin')])).toEqual([
    { id: 'r', unit: 'u', role: 'editor' },
    { id: null, unit: 'v', role: 'admin' },
  ]);
  for (const damaged of [
    row('u', 'king'),
    row('', 'editor'),
    row(['u'], 'editor'),
    row('u', ['admin']),
    row({ $ne: 1 }, 'admin'),
    null,
    'u',
  ]) {
    expect(readGrants([damaged])).toBeNull();
  }
  expect(readGrants({ 0: row('u', 'editor') })).toBeNull();
});

it('tells what is granted and taken, whatever the order and the row ids', () => {
  const before = readGrants([row('u', 'editor', 'r1'), row('v', 'admin', 'r2')])!;
  expect(
    grantChanges(before, readGrants([row('v', 'admin', 'x'), row('u', 'editor', 'y')])!),
  ).toEqual({ granted: [], taken: [] });
  const after = readGrants([row('u', 'moderator', 'r1'), row('v', 'admin', 'r2')])!;
  expect(grantChanges(before, after)).toEqual({
    granted: [{ id: 'r1', unit: 'u', role: 'moderator' }],
    taken: [{ id: 'r1', unit: 'u', role: 'editor' }],
  });
});

it('stores no role twice and no row id that is not the person’s own', () => {
  const before = readGrants([row('u', 'editor', 'mine')])!;
  const after = readGrants([
    row('u', 'editor', 'foreign'),
    row('u', 'editor', 'mine'),
    row('v', 'author', 'mine'),
    row('w', 'author', 'mine'),
  ])!;
  expect(storedGrants(before, after)).toEqual([
    { id: null, unit: 'u', role: 'editor' },
    { id: 'mine', unit: 'v', role: 'author' },
    { id: null, unit: 'w', role: 'author' },
  ]);
});

it('keeps the period of a role; a changed period is another grant', () => {
  const until = '2026-12-01T17:00:00.000Z';
  const standIn = { ...row('u', 'editor', 'r'), standsInFor: { id: 'p' }, until };
  const [grant] = readGrants([standIn])!;
  expect(grant).toEqual({ id: 'r', unit: 'u', role: 'editor', term: { from: null, until, for: 'p' } });
  const longer = readGrants([{ ...standIn, until: '2027-12-01T17:00:00.000Z' }])!;
  expect(grantChanges([grant!], longer).granted).toEqual(longer);
  expect(storedGrants([grant!], [...longer, grant!, grant!])).toHaveLength(2);
  expect(readGrants([{ ...standIn, until: 'tomorrow' }])).toBeNull();
  expect(readGrants([{ ...standIn, standsInFor: { $ne: 1 } }])).toBeNull();
}); // prettier-ignore
