import { describe, expect, it } from 'vitest';

import { NOTICE_KINDS } from './kinds';
import { choiceOf, laneOf, MAIL_CHOICES } from './mail-choice';

describe('by which mail a notice goes', () => {
  it('what needs me at once, the rest with the daily mail, unless somebody chose otherwise', () => {
    expect(laneOf('submitted', 'needs-me')).toBe('now');
    expect(laneOf('returned', 'needs-me')).toBe('now');
    expect(laneOf('published', 'needs-me')).toBe('daily');
    expect(laneOf('submitted', 'daily')).toBe('daily');
    expect(laneOf('published', 'at-once')).toBe('now');
    expect(laneOf('submitted', 'none')).toBe('none');
  });

  it('emergencies and what was raised go at once, whatever the choice', () => {
    for (const choice of MAIL_CHOICES) {
      const urgent = NOTICE_KINDS.filter((kind) => kind.startsWith('emergency'));
      expect(urgent.map((kind) => laneOf(kind, choice))).toEqual(urgent.map(() => 'now'));
    }
  });

  it('nonsense and nothing are the default', () => {
    expect([choiceOf(null), choiceOf('x'), choiceOf('none')]).toEqual(['needs-me', 'needs-me', 'none']); // prettier-ignore
  });
});
