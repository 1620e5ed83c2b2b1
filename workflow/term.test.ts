import { describe, expect, it } from 'vitest';

import { nextMoment, shouldBe, standing, termFault, WARN_BEFORE, warns } from './term';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

describe('when an item may be public', () => {
  it('not before its embargo, from its very moment on', () => {
    const term = { embargoUntil: NOW, expiresAt: null };
    expect(standing(term, NOW - 1).embargo).toBe(NOW);
    expect(standing(term, NOW).embargo).toBeNull();
  });

  it('not from its end on', () => {
    const term = { embargoUntil: null, expiresAt: NOW };
    expect(standing(term, NOW - 1).expired).toBeNull();
    expect(standing(term, NOW).expired).toBe(NOW);
  });

  it('is held back and comes back, or ends; what is not public is left alone', () => {
    const term = { embargoUntil: NOW, expiresAt: NOW + DAY };
    expect(shouldBe('live', term, NOW - 1)).toBe('held');
    expect(shouldBe('held', term, NOW)).toBe('live');
    expect(shouldBe('live', term, NOW + DAY)).toBe('ended');
    expect(shouldBe('held', term, NOW + DAY)).toBe('ended');
    expect(shouldBe('never', term, NOW)).toBe('never');
    expect(shouldBe('ended', term, NOW)).toBe('ended');
  });
});

describe('what the worker looks at next', () => {
  const term = { embargoUntil: NOW + DAY, expiresAt: NOW + 10 * DAY };

  it('is the embargo, then the warning, then the end, then nothing', () => {
    expect(nextMoment(term, NOW)).toBe(NOW + DAY);
    expect(nextMoment(term, NOW + DAY)).toBe(term.expiresAt - WARN_BEFORE);
    expect(nextMoment(term, term.expiresAt - WARN_BEFORE)).toBe(term.expiresAt);
    expect(nextMoment(term, term.expiresAt)).toBeNull();
  });

  it('warns once, also when the worker stood still for a while', () => {
    const warning = term.expiresAt - WARN_BEFORE;
    expect(warns(term, NOW + DAY, warning + DAY)).toBe(true);
    expect(warns(term, term.expiresAt, warning + DAY)).toBe(false);
    expect(warns(term, warning, term.expiresAt)).toBe(false);
  });
});

describe('a limit', () => {
  const none = { embargoUntil: null, expiresAt: null };

  it('lies ahead, unless it was there before', () => {
    const past = { embargoUntil: NOW - DAY, expiresAt: NOW + DAY };
    expect(termFault(past, none, NOW)).toBe('limit-past');
    expect(termFault(past, { ...past, expiresAt: null }, NOW)).toBeNull();
    expect(termFault({ embargoUntil: null, expiresAt: NOW }, none, NOW)).toBe('limit-past');
  });

  it('ends after it begins', () => {
    expect(termFault({ embargoUntil: NOW + DAY, expiresAt: NOW + DAY }, none, NOW)).toBe(
      'limit-order',
    );
  });
});
