import { describe, expect, it } from 'vitest';

import { lastDecision } from './last-decision';

const hand = (user: string, act: 'submitted' | 'corrected' | 'approved' | 'published' | 'scheduled', at: number) => ({ user, act, at }); // prettier-ignore

describe('what was decided last', () => {
  it('is nothing while a text waits', () => {
    expect(lastDecision(null)).toBeNull();
    expect(lastDecision({ stage: 'in-review', hands: [hand('a', 'submitted', 1)] })).toBeNull();
  });
  it('a return has its reason', () =>
    expect(lastDecision({ stage: 'returned', hands: [], decidedBy: 'm', decidedAt: 5, reason: 'Sai ngày.' })).toEqual({ act: 'returned', user: 'm', at: 5, reason: 'Sai ngày.' }));
  it('what somebody took back is told from what he went on writing', () => {
    expect(lastDecision({ stage: 'voided', hands: [hand('a', 'submitted', 1)], decidedBy: 'a', decidedAt: 5 })?.act).toBe('recalled');
    expect(lastDecision({ stage: 'voided', hands: [hand('a', 'corrected', 5)], decidedBy: 'a', decidedAt: 5 })?.act).toBe('edited');
  });
  it('a published text was published by the last hand, or by the schedule', () =>
    expect(lastDecision({ stage: 'published', hands: [hand('m', 'approved', 4), hand('e', 'published', 6)], decidedBy: 'm', decidedAt: 4 })).toMatchObject({ act: 'published', user: 'e', at: 6 }));
}); // prettier-ignore
