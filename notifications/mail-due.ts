import { vietnamDay } from '@/tenants/day';

import { isUrgent, type NoticeKind } from './kinds';
import type { Lane } from './mail-choice';

/** Notices of one person within this time share a mail. */
export const BUNDLE_MS = 10 * 60_000;

/** When the daily mail goes out, by the clocks of Viet Nam. */
export const DAILY_AT = '07:30';

const DAY = 86_400_000;

/** The next daily mail strictly after a moment. @param at milliseconds since 1970 */
export function nextDaily(at: number): number {
  const on = (moment: number): number =>
    Date.parse(`${vietnamDay(new Date(moment))}T${DAILY_AT}:00+07:00`);
  const today = on(at);
  return today > at ? today : on(at + DAY);
}

/**
 * When a notice is to be mailed: the first one at once, those that follow within ten minutes together after these.
 * @param last when the person's last mail of this kind was or is due; null when there was none
 * @returns milliseconds since 1970; 0: never
 */
export function mailDue(kind: NoticeKind, lane: Lane, at: number, last: number | null): number {
  if (lane === 'none') return 0;
  if (lane === 'daily') return nextDaily(at);
  if (isUrgent(kind) || last === null || at >= last + BUNDLE_MS) return at;
  return at < last ? last : last + BUNDLE_MS;
}
