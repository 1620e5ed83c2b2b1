import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, daysBetween } from './months';
import { reminderAfter, reminderFrom, reminderLabel } from './reminders';
import { dueBy, nextCheck } from './schedule';

const DUE = '2025-03-31';

describe('reminders', () => {
  it('go out 14, 7 and 1 days before, on the day, and every week after', () => {
    let day = reminderFrom(DUE, addDays(DUE, -100));
    const days: number[] = [];
    for (let i = 0; i < 7; i += 1) {
      days.push(daysBetween(DUE, day));
      day = reminderAfter(DUE, day);
    }
    expect(days).toEqual([-14, -7, -1, 0, 7, 14, 21]);
  });

  it('that were missed are made up for by one', () => {
    const remindOn = reminderFrom(DUE, addDays(DUE, -30));
    const late = addDays(DUE, -3);
    expect(reminderLabel(DUE, remindOn, late)).toBe('-7');
    expect(daysBetween(DUE, reminderAfter(DUE, late))).toBe(-1);
  });

  it('wait for their day', () => {
    expect(reminderLabel(DUE, addDays(DUE, -14), addDays(DUE, -15))).toBeNull();
    expect(reminderLabel('', '', DUE)).toBeNull();
  });
});

/** A worker that looks on some days only, and a person who checks on some of them. */
const life = fc.record({
  months: fc.constantFrom(3, 6, 12, 24),
  runs: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 120 }),
  checks: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 4 }),
});

/** `plan` counts the checks before: two plans may name the same day, the last of a short month. */
type Sent = { plan: number; due: string; label: string; on: string };

function live({ months, runs, checks }: { months: number; runs: number[]; checks: number[] }) {
  const start = '2024-01-31';
  let at = nextCheck('pages', months, start);
  const sent: Sent[] = [];
  let plan = 0;
  for (let i = 0; i <= 400; i += 1) {
    const today = addDays(start, i);
    if (checks.includes(i)) {
      plan += 1;
      at = nextCheck('pages', at.everyMonths, today);
    }
    // Two workers, or one started twice on a day: the second finds the day of the next reminder.
    for (const _ of runs.filter((day) => day === i)) {
      const label = reminderLabel(at.dueOn, at.remindOn, today);
      if (label === null) continue;
      sent.push({ plan, due: at.dueOn, label, on: today });
      at = { ...at, remindOn: reminderAfter(at.dueOn, today) };
    }
  }
  return sent;
}

it('each reminder goes out once, in order, and none after the check that it asked for', () => {
  fc.assert(
    fc.property(life, (given) => {
      const sent = live(given);
      const keys = sent.map(({ plan, label }) => `${plan} ${label}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { due, label, on } of sent)
        expect(daysBetween(due, on)).toBeGreaterThanOrEqual(Number(label));
      // In order, and of one plan at a time: after a check nothing speaks of the plan before.
      const order = sent.map(({ plan, label }) => plan * 1000 + Number(label));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const dues = new Map(sent.map(({ plan, due }) => [plan, due]));
      expect(sent.every(({ plan, due }) => dues.get(plan) === due)).toBe(true);
    }),
  );
});

it('a worker that looks every day misses none', () => {
  const sent = live({ months: 3, runs: Array.from({ length: 401 }, (_, day) => day), checks: [] }); // prettier-ignore
  const [first] = sent;
  expect(sent.map(({ due, on }) => daysBetween(due, on)).slice(0, 6)).toEqual([-14, -7, -1, 0, 7, 14]); // prettier-ignore
  expect(first!.due).toBe('2024-04-30');
});

it('a day chosen by itself is used up; a page always gets another', () => {
  expect(nextCheck('articles', 0, '2025-01-31')).toEqual({ everyMonths: 0, dueOn: '', remindOn: '' }); // prettier-ignore
  expect(nextCheck('pages', 0, '2024-02-29').dueOn).toBe('2025-02-28');
  expect(dueBy(6, '2025-03-31', '2025-03-28').remindOn).toBe('2025-03-30');
});
