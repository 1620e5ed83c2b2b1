import { describe, expect, it } from 'vitest';

import type { Actor, Membership } from '@/tenants/actor';
import type { Role } from '@/tenants/roles';

import { failureReasons, type ReviewCase } from './authority';

const scope = { l1: null, l2: 'P', l3: 'D', l4: 'C' };
const at = (more: Partial<ReviewCase> = {}): ReviewCase => ({ steward: 'C', scope, live: true, owner: 'o', ...more }); // prettier-ignore

const who = (role: Role, unit: 'P' | 'D' | 'C' | 'X' = 'C', id = 'a'): Actor => {
  const level = ({ P: 'province', D: 'district', C: 'commune', X: 'commune' } as const)[unit];
  const own = { P: { ...scope, l3: null, l4: null }, D: { ...scope, l4: null }, C: scope, X: { ...scope, l4: 'X' } }[unit]; // prettier-ignore
  const row: Membership = { unit, role, level, scope: own };
  return { id, memberships: [row] };
};

describe('who plans checks', () => {
  it('those who publish, here or above', () => {
    expect(failureReasons('assign', who('editor'), at())).toEqual([]);
    expect(failureReasons('assign', who('moderator', 'P'), at())).toEqual([]);
  });
  it.each([who('author'), who('admin'), who('editor', 'X'), who('editor', 'D'), null])('nobody else (%#)', (actor) => {
    expect(failureReasons('assign', actor, at())).toEqual(['publishers-assign']);
  }); // prettier-ignore
});

describe('who checks', () => {
  it('the owner, if he writes there, and those who publish', () => {
    expect(failureReasons('check', who('author', 'C', 'o'), at())).toEqual([]);
    expect(failureReasons('check', who('editor'), at())).toEqual([]);
    expect(failureReasons('check', who('author'), at())).toEqual(['owner-checks']);
    expect(failureReasons('check', who('admin', 'C', 'o'), at())).toEqual(['owner-reads-only']);
    expect(failureReasons('check', who('author', 'X', 'o'), at())).toEqual(['owner-reads-only']);
    expect(failureReasons('check', null, at({ owner: '' }))).toEqual(['owner-checks']);
  });
  it('nothing that visitors do not see', () => {
    expect(failureReasons('check', who('editor'), at({ live: false }))).toEqual(['not-public']);
  });
});
