import { expect, it } from 'vitest';

import { weekOf } from './week';

const at = (iso: string): string => weekOf(Date.parse(iso));

it('a week begins on Monday at midnight in Viet Nam', () => {
  expect(at('2024-08-12T00:00:00+07:00')).toBe('2024-08-12');
  expect(at('2024-08-11T23:59:59.999+07:00')).toBe('2024-08-05');
  expect(at('2024-08-18T23:59:59+07:00')).toBe('2024-08-12');
  // Still Sunday in London.
  expect(at('2024-08-11T17:00:00Z')).toBe('2024-08-12');
  expect(at('2026-01-01T08:00:00+07:00')).toBe('2025-12-29');
});
