import type { PayloadRequest } from 'payload';

import { readGrants, type Grant } from './memberships';
import type { Reason } from './reason';
import { personById } from './person';

const YEAR = 366 * 86_400_000;

/** What is wrong with the period of one row, by itself. Pure. */
export function termFault({ term }: Pick<Grant, 'term'>, now: number): Reason | null {
  if (!term) return null;
  const [from, until] = [term.from ? Date.parse(term.from) : now, term.until];
  if (!until) return term.for ? 'stand-in-until' : null;
  if (Date.parse(until) <= Math.max(from, now)) return 'term-order';
  return term.for && Date.parse(until) - from > YEAR ? 'stand-in-long' : null;
}

/**
 * What keeps rows from being granted as they are: somebody may stand in only for a colleague who himself has that role in
 * that unit for good, so that a chain of stand-ins never gives more than the first person had, and only until a day.
 * @param user id of who stands in; undefined for an account that is being made
 */
export async function standInFault(
  req: PayloadRequest,
  user: unknown,
  granted: readonly Grant[],
  now = Date.now(),
): Promise<Reason | null> {
  for (const grant of granted) {
    const fault = termFault(grant, now);
    if (fault) return fault;
    const absent = grant.term?.for;
    if (!absent) continue;
    if (absent === String(user)) return 'stand-in-self';
    const person = await personById(req.payload, absent);
    const own = readGrants(person?.memberships) ?? [];
    const has = own.some(({ unit, role, term }) => unit === grant.unit && role === grant.role && !term?.for);
    if (!has) return 'stand-in-unknown';
  }
  return null;
} // prettier-ignore
