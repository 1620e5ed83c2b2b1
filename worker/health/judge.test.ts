import { expect, it } from 'vitest';

import type { HealthFacts, TaskFacts } from './facts';
import { judge } from './judge';

const NOW = 10_000_000;
const NONE = { count: 0, oldestSeconds: 0 };

type Times = { succeeded?: number; failed?: number; claimed?: number };

/** Times in seconds before now. */
const task = ({ succeeded, failed, claimed }: Times, every = 5_000): TaskFacts => {
  const at = (ago?: number) => (ago === undefined ? null : NOW - ago * 1000);
  return {
    name: 'one', every,
    state: { task: 'one', succeededAt: at(succeeded), failedAt: at(failed), claimedAt: at(claimed), failure: null, expiresAt: 0 },
  };
}; // prettier-ignore

const facts = (more: Partial<HealthFacts> = {}): HealthFacts => ({
  now: NOW, tasks: [task({ succeeded: 3, claimed: 4 })], overdue: NONE, refused: NONE, mailWaiting: NONE, mailFailed: NONE, unsealedSeconds: 3,
  ...more,
}); // prettier-ignore

const codes = (more: Partial<HealthFacts>) => {
  const { status, problems } = judge(facts(more));
  return [status, ...problems.map(({ code }) => code)];
};

it('finds nothing wrong with an installation at work', () => {
  expect(judge(facts())).toEqual({ status: 'ok', problems: [] });
});

it.each<[string, TaskFacts, string[]]>([
  ['has never run', { name: 'one', every: 5_000, state: null }, ['late', 'task-late']],
  ['is silent for a minute', task({ succeeded: 61 }), ['late', 'task-late']],
  ['rests between two beats', task({ succeeded: 1700 }, 600_000), ['ok']],
  ['is silent for three beats', task({ succeeded: 1801 }, 600_000), ['late', 'task-late']],
  ['failed last', task({ succeeded: 30, failed: 5 }), ['warning', 'task-failing']],
  ['failed, and succeeded since', task({ succeeded: 5, failed: 30 }), ['ok']],
  ['works', task({ succeeded: 30, claimed: 20 }), ['ok']],
  ['began and never ended', task({ succeeded: 900, claimed: 61 }, 600_000), ['warning', 'task-stuck']],
])('a task that %s', (_, one, expected) => {
  expect(codes({ tasks: [one] })).toEqual(expected);
}); // prettier-ignore

it('calls the operator for schedules that nobody explains, and warns of those that a person must settle', () => {
  const backlog = { count: 2, oldestSeconds: 90 };
  expect(codes({ overdue: backlog })).toEqual(['late', 'schedules-overdue']);
  expect(codes({ refused: backlog })).toEqual(['warning', 'schedules-refused']);
  expect(judge(facts({ refused: backlog })).problems).toEqual([
    { code: 'schedules-refused', act: false, count: 2, seconds: 90 },
  ]);
});

it('warns of mail and of rows without a seal', () => {
  const backlog = { count: 1, oldestSeconds: 700 };
  expect(codes({ mailWaiting: backlog, mailFailed: backlog, unsealedSeconds: 61 })).toEqual([
    'warning', 'mail-waiting', 'mail-failed', 'audit-unsealed',
  ]); // prettier-ignore
});
