import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import type { Allowance, Throttle } from './throttle';

/** A throttle in the memory of this process. Counts end with the process. */
export function memoryThrottle({ points, seconds }: Allowance): Throttle {
  const limiter = new RateLimiterMemory({ points, duration: seconds, blockDuration: seconds });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
        throw refused;
      }
    },
    async giveBack(key) {
      const known = await limiter.get(key);
      if (known && known.consumedPoints > 0) await limiter.reward(key);
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
