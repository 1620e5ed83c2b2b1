import type { Live } from './states';

/**
 * When an item may be public: not before `embargoUntil`, not from `expiresAt` on. Milliseconds since 1970; null: no such
 * limit. Kept apart from the text, so that setting it voids no approval.
 */
export type Term = { embargoUntil: number | null; expiresAt: number | null };

export const NO_TERM: Term = { embargoUntil: null, expiresAt: null };

export const isSet = ({ embargoUntil, expiresAt }: Term): boolean =>
  embargoUntil !== null || expiresAt !== null;

/** Its people are warned this long before an item expires. */
export const WARN_BEFORE = 3 * 86_400_000;

const ahead = (moment: number | null, now: number): number | null =>
  moment !== null && now < moment ? moment : null;

/** What of a term stands in the way of publishing at `now`. */
export const standing = ({ embargoUntil, expiresAt }: Term, now: number) => ({
  /** not before this moment */
  embargo: ahead(embargoUntil, now),
  /** its time was over at this moment */
  expired: expiresAt !== null && expiresAt <= now ? expiresAt : null,
});

/** What visitors must have of an item under this term, if they have it now as `live`. */
export function shouldBe(live: Live, term: Term, now: number): Live {
  if (live !== 'live' && live !== 'held') return live;
  const { embargo, expired } = standing(term, now);
  if (expired !== null) return 'ended';
  return embargo === null ? 'live' : 'held';
}

const momentsOf = ({ embargoUntil, expiresAt }: Term): (number | null)[] => [
  embargoUntil,
  expiresAt,
  expiresAt === null ? null : expiresAt - WARN_BEFORE,
];

/** The next moment at which the worker has something to do for an item; null when nothing is ahead. */
export function nextMoment(term: Term, now: number): number | null {
  const moments = momentsOf(term).flatMap((moment) => ahead(moment, now) ?? []);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** Whether the warning falls into what the worker has to do now. @param since what was next when it was last done */
export function warns({ expiresAt }: Term, since: number, now: number): boolean {
  if (expiresAt === null || expiresAt <= now) return false;
  const moment = expiresAt - WARN_BEFORE;
  return since <= moment && moment <= now;
}

/** Why a term cannot be set; null when it can. What was there before may lie behind. */
export function termFault(
  next: Term,
  former: Term,
  now: number,
): 'limit-past' | 'limit-order' | null {
  const past = (key: keyof Term): boolean => {
    const moment = next[key];
    return moment !== null && moment <= now && moment !== former[key];
  };
  if (past('embargoUntil') || past('expiresAt')) return 'limit-past';
  const { embargoUntil, expiresAt } = next;
  return embargoUntil !== null && expiresAt !== null && expiresAt <= embargoUntil
    ? 'limit-order'
    : null;
}
