import { expect, it } from 'vitest';

import type { Term } from './memberships';
import { termFault } from './stand-in';

const now = Date.parse('2026-11-25T01:00:00Z');
const term = (until: string | null, more: Partial<Term> = {}): { term: Term } => ({
  term: { from: null, until, for: 'p', ...more },
});

it('a role for good needs no period', () => {
  expect(termFault({}, now)).toBeNull();
  expect(termFault(term(null, { for: null, from: '2026-12-01T00:00:00Z' }), now)).toBeNull();
});

it('a stand-in has an end, after the beginning, within a year', () => {
  expect(termFault(term(null), now)).toBe('stand-in-until');
  expect(termFault(term('2026-12-05T10:00:00Z'), now)).toBeNull();
  expect(termFault(term('2026-11-25T00:59:00Z'), now)).toBe('term-order');
  const later = { from: '2026-12-10T00:00:00Z' };
  expect(termFault(term('2026-12-05T10:00:00Z', later), now)).toBe('term-order');
  expect(termFault(term('2028-01-01T00:00:00Z'), now)).toBe('stand-in-long');
});
