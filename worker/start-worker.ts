import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import type { Payload } from 'payload';

import { env } from '@/security/env';

import { runTask } from './run-task';
import { tasks } from './tasks';

/**
 * Runs every task on its beat until stopped. A beat that comes while the task still runs is left out.
 * @returns stops the beats and waits for what is running
 */
export function startWorker(payload: Payload): () => Promise<void> {
  const longest = env().workerBeatMs;
  // Says to operators which process holds a task.
  const owner = `${hostname()} ${process.pid} ${randomUUID()}`;
  const running = new Map<string, Promise<unknown>>();
  const beat = (task: (typeof tasks)[number]) => {
    if (running.has(task.name)) return;
    const run = runTask(payload, task, owner)
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: `worker task ${task.name} could not start` }),
      )
      .finally(() => running.delete(task.name));
    running.set(task.name, run);
  };
  for (const task of tasks) beat(task);
  const timers = tasks.map((task) => setInterval(() => beat(task), Math.min(task.every, longest)));
  return async () => {
    timers.forEach(clearInterval);
    await Promise.all(running.values());
  };
}
