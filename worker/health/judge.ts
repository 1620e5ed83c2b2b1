import type { HealthFacts, TaskFacts } from './facts';

export type ProblemCode =
  | 'task-late'
  | 'task-failing'
  | 'task-stuck'
  | 'schedules-overdue'
  | 'schedules-refused'
  | 'mail-waiting'
  | 'mail-failed'
  | 'audit-unsealed';

/** Something that is not as it should be. `act`: the operator must do something now. */
export type Problem = {
  code: ProblemCode;
  act: boolean;
  task?: string;
  count?: number;
  seconds?: number;
};

export type Verdict = { status: 'ok' | 'warning' | 'late'; problems: Problem[] };

const MINUTE = 60_000;
const UNSEALED_SECONDS = 60;

const secondsSince = (now: number, at: number): number => Math.round((now - at) / 1000);

/** A task is late when it has not succeeded for three beats and at least a minute. */
function ofTask({ name, every, lease = MINUTE, state }: TaskFacts, now: number): Problem[] {
  const at = { succeeded: state?.succeededAt ?? 0, failed: state?.failedAt ?? 0, claimed: state?.claimedAt ?? 0 };
  const found: Problem[] = [];
  if (now - at.succeeded > Math.max(3 * every, MINUTE))
    found.push({ code: 'task-late', act: true, task: name, ...(at.succeeded ? { seconds: secondsSince(now, at.succeeded) } : {}) });
  if (at.failed > at.succeeded)
    found.push({ code: 'task-failing', act: false, task: name, seconds: secondsSince(now, at.failed) });
  // It began, and has come neither to a good nor to a bad end: the process died or hangs.
  if (at.claimed > Math.max(at.succeeded, at.failed) && now - at.claimed > Math.max(lease, MINUTE))
    found.push({ code: 'task-stuck', act: false, task: name, seconds: secondsSince(now, at.claimed) });
  return found;
} // prettier-ignore

/** What a reading means. The worker's silence and schedules that nobody can explain call the operator; the rest warns. */
export function judge(facts: HealthFacts): Verdict {
  const problems = facts.tasks.flatMap((task) => ofTask(task, facts.now));
  const backlog = (code: ProblemCode, { count, oldestSeconds }: HealthFacts['overdue'], act = false) => {
    if (count > 0) problems.push({ code, act, count, seconds: oldestSeconds });
  };
  backlog('schedules-overdue', facts.overdue, true);
  backlog('schedules-refused', facts.refused);
  backlog('mail-waiting', facts.mailWaiting);
  backlog('mail-failed', facts.mailFailed);
  if (facts.unsealedSeconds > UNSEALED_SECONDS)
    problems.push({ code: 'audit-unsealed', act: false, seconds: facts.unsealedSeconds });
  const status = problems.some(({ act }) => act) ? 'late' : problems.length > 0 ? 'warning' : 'ok';
  return { status, problems };
} // prettier-ignore
