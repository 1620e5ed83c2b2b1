import { timingSafeEqual } from 'node:crypto';

import { env } from './env';

/** Whether a request to an `/internal/` address comes from this machine's own proxy. */
export function knowsInternalSecret(request: Request): boolean {
  const expected = Buffer.from(env().internalSecret);
  const actual = Buffer.from(request.headers.get('x-internal-secret') ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
