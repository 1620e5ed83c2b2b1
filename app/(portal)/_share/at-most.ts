/** Refused, because too many wait already. */
export class TooManyWaiting extends Error {}

/**
 * Lets so many tasks run at once and so many more wait for their turn.
 * @throws TooManyWaiting
 */
export function atMost(running: number, waiting: number) {
  let free = running;
  const queue: (() => void)[] = [];
  const turn = (): Promise<void> | undefined => {
    if (free > 0) {
      free -= 1;
      return undefined;
    }
    if (queue.length >= waiting) throw new TooManyWaiting();
    return new Promise((begin) => queue.push(begin));
  };
  return async <Value>(task: () => Promise<Value>): Promise<Value> => {
    await turn();
    try {
      return await task();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}
