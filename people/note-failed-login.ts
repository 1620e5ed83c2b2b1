import type { Payload } from 'payload';

import { recordAudit } from '@/audit/record';
import type { Throttle } from '@/security/throttle';
import { memoryThrottle } from '@/security/throttle-memory';

import { inBackground } from './background';
import type { Person } from './person';
import { personEntry } from './person-entry';

/** So many rows an hour for one account: enough to see an attack, too few to drown the log in it. */
export const FAILURES_AN_HOUR = 10;

// On globalThis, because Next bundles this module once for pages and once for the API of the same process.
const store = globalThis as { __ltFailures?: Throttle };

/**
 * Records that somebody tried a wrong password, a few times an hour for each account; what comes after goes unrecorded until
 * the hour is over. After the answer: whether there is such an account must not show in its time. Never what was typed.
 */
export function noteFailedLogin(payload: Payload, person: Person): void {
  inBackground(payload, 'record of a refused login', async () => {
    const throttle = (store.__ltFailures ??= memoryThrottle({ points: FAILURES_AN_HOUR, seconds: 3600 }));
    const left = await throttle.take(person.id);
    if (left !== null) return;
    await recordAudit({ payload, context: {} }, await personEntry(payload, 'users.login-failed', person));
  });
} // prettier-ignore

/** Forgets every count; for tests. */
export const forgetFailures = (): void => {
  delete store.__ltFailures;
};
