import { describe, expect, it } from 'vitest';

import { ruleFor, type PolicyRow, type Rule } from './policy';

describe('the rule of a unit', () => {
  const lineage = [
    { id: 'P', level: 'province' },
    { id: 'D', level: 'district' },
    { id: 'C', level: 'commune' },
  ] as const;
  const row = (unit: string, rule: Rule, more: Partial<PolicyRow> = {}): PolicyRow => ({
    unit, rule, level: null, kind: null, locked: false, ...more,
  }); // prettier-ignore

  it('is a second person where nobody decided', () => {
    expect(ruleFor(lineage, [], 'news')).toBe('second');
  });

  it('comes from the nearest unit, unless one above has locked its own', () => {
    expect(ruleFor(lineage, [row('P', 'above'), row('C', 'alone')], 'news')).toBe('alone');
    expect(ruleFor(lineage, [row('P', 'above', { locked: true }), row('C', 'alone')], 'news')).toBe(
      'above',
    );
  });

  it('holds for its level and kind only, and the more particular row wins', () => {
    const rows = [row('P', 'above', { level: 'district' }), row('P', 'alone', { kind: 'notice' })];
    expect(ruleFor(lineage, rows, 'news')).toBe('second');
    expect(ruleFor(lineage, rows, 'notice')).toBe('alone');
    expect(ruleFor(lineage.slice(0, 2), rows, 'news')).toBe('above');
  });

  it('of two equal rows the stricter holds', () => {
    expect(ruleFor(lineage, [row('C', 'alone'), row('C', 'above')], 'news')).toBe('above');
  });
});
