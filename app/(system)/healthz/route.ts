import config from '@payload-config';
import { getPayload } from 'payload';

import { taskStates } from '@/database/leases';
import { tasks } from '@/worker/tasks';

export const dynamic = 'force-dynamic';

/** A task is late when it has not succeeded for three beats and at least a minute. */
const late = (succeededAt: number | null, every: number, now: number): boolean =>
  succeededAt === null || now - succeededAt > Math.max(3 * every, 60_000);

/** 200 while the database answers and every task of the worker has a heartbeat, else 503. Names nothing private. */
export async function GET(): Promise<Response> {
  const now = Date.now();
  try {
    const payload = await getPayload({ config });
    const states = new Map((await taskStates(payload)).map((state) => [state.task, state]));
    const worker = tasks.map(({ name, every }) => {
      const succeededAt = states.get(name)?.succeededAt ?? null;
      return {
        task: name,
        secondsSinceSuccess: succeededAt === null ? null : Math.round((now - succeededAt) / 1000),
        late: late(succeededAt, every, now),
      };
    });
    const healthy = worker.every((task) => !task.late);
    return Response.json(
      { status: healthy ? 'ok' : 'late', database: 'ok', worker },
      { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    );
  } catch {
    return Response.json(
      { status: 'down', database: 'unreachable' },
      { status: 503, headers: { 'cache-control': 'no-store' } },
    );
  }
}
