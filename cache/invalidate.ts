import { raise, type RaiseRequest } from '@/database/generations';

import type { CacheKey } from './keys';

/**
 * The one way in which anything cached becomes stale, for requests, the worker and scripts alike. In the transaction of
 * `req`: what is committed is seen by every page that is asked for afterwards, in every process; what is rolled back has
 * changed nothing. One statement, whatever the number of keys and of sites. To be called after the change, because SQLite
 * has no transactions.
 * @param keys channels of placements, and keys of `keys.ts`
 */
export const invalidate = (req: RaiseRequest, keys: readonly CacheKey[]): Promise<void> =>
  raise(req, keys);
