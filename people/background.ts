import type { Payload } from 'payload';

const running = new Set<Promise<void>>();

/** Does work whose time or failure an answer must not show. Failures go to the log. */
export function inBackground(payload: Payload, what: string, work: () => Promise<void>): void {
  const run = work()
    .catch((error: unknown) => payload.logger.error({ err: error, msg: `${what} failed` }))
    .then(() => void running.delete(run));
  running.add(run);
}

/** Waits for what was begun so far. */
export const whenIdle = async (): Promise<void> => void (await Promise.all(running));
