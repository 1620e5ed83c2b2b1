import type { AlertFault } from './reason-text';

const MOST_MS = 30 * 86_400_000;

/** Milliseconds of an ISO 8601 moment or of a number; null for nothing, NaN for what is no moment. */
const momentOf = (value: unknown): number | null => {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'number' ? value : Date.parse(String(value));
};

/**
 * Start and end of an alert out of an untrusted body: at once where no start is given.
 * @param now milliseconds since 1970
 */
export function readTime(body: Record<string, unknown>, now: number): { from: number; until: number } | AlertFault {
  const until = momentOf(body.until);
  const from = Math.max(momentOf(body.from) ?? now, now);
  if (until === null || !Number.isFinite(until) || !Number.isFinite(from)) return 'time-wrong';
  if (until <= from) return 'time-wrong';
  return until - now > MOST_MS ? 'time-too-long' : { from, until: Math.trunc(until) };
} // prettier-ignore
