import type { Payload } from 'payload';

import type { HealthFacts } from './facts';
import { judge } from './judge';
import { readHealthFacts } from './read-facts';

const secondsSince = (now: number, at: number | null | undefined): number | null =>
  at ? Math.round((now - at) / 1000) : null;

function workerOf({ now, tasks }: HealthFacts) {
  return tasks.map(({ name, state }) => ({
    task: name,
    secondsSinceSuccess: secondsSince(now, state?.succeededAt),
    secondsSinceFailure: secondsSince(now, state?.failedAt),
  }));
}

/** What `/healthz` says: the verdict, what must be done now, what warns, and the figures behind them. */
export async function healthReport(payload: Payload, now: number) {
  const facts = await readHealthFacts(payload, now);
  const { status, problems } = judge(facts);
  const without = (wanted: boolean) =>
    problems.filter(({ act }) => act === wanted).map(({ act: _, ...problem }) => problem);
  return {
    status,
    database: 'ok',
    act: without(true),
    warnings: without(false),
    worker: workerOf(facts),
    schedules: { overdue: facts.overdue, refused: facts.refused },
    mail: { waiting: facts.mailWaiting, failed: facts.mailFailed },
    audit: { unsealedSeconds: facts.unsealedSeconds },
  };
}
