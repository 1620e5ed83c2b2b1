import { describe, expect, it } from 'vitest';

import { watchStep } from './watch-step';

const HOUR = 3_600_000;
const lineage = [
  { id: 'P', level: 'province' as const },
  { id: 'D', level: 'district' as const },
  { id: 'C', level: 'commune' as const },
];
const open = {
  stage: 'published' as const,
  confirmBy: 24 * HOUR,
  confirmedBy: null,
  alertLevel: 4,
};

describe('an emergency that waits', () => {
  it('is a reminder at half time, and after that not before its end', () => {
    expect(watchStep(open, lineage, 12 * HOUR)).toEqual({ step: 'remind', watchAt: 24 * HOUR });
  });

  it('goes to the units above those who know of it, the nearest first', () => {
    const raised = watchStep(open, lineage, 24 * HOUR);
    expect(raised).toMatchObject({ step: 'raise', from: 'C' });
    expect(raised.step === 'raise' && raised.above.map(({ id }) => id)).toEqual(['D', 'P']);
    const again = watchStep({ ...open, alertLevel: 3 }, lineage, 48 * HOUR);
    expect(again).toMatchObject({ step: 'raise', from: 'D', above: [{ id: 'P' }] });
  });

  it('ends at the top', () => {
    expect(watchStep({ ...open, alertLevel: 2 }, lineage, 72 * HOUR)).toEqual({ step: 'raise', from: 'P', above: [] }); // prettier-ignore
  });

  it('skips levels that are not there', () => {
    const flat = [lineage[0]!, lineage[2]!];
    expect(watchStep(open, flat, 24 * HOUR)).toMatchObject({ above: [{ id: 'P' }] });
  });

  it('is over when confirmed or replaced, and waits while withdrawn', () => {
    expect(watchStep({ ...open, confirmedBy: 'x' }, lineage, 1)).toEqual({ step: 'close' });
    expect(watchStep({ ...open, stage: 'superseded' }, lineage, 1)).toEqual({ step: 'close' });
    expect(watchStep({ ...open, stage: 'ended' }, lineage, 1).step).toBe('later');
  });
});
