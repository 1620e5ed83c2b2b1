import type { ItemType } from '@/workflow/content';

import { addMonths } from './months';
import { reminderFrom } from './reminders';
import type { Review } from './review';

/** How often lasting pages are looked at where nobody said otherwise: once a year. */
export const PAGE_MONTHS = 12;

export type Schedule = Pick<Review, 'everyMonths' | 'dueOn' | 'remindOn'>;

/** A due day with its first reminder, not before `today`. */
export const dueBy = (everyMonths: number, dueOn: string, today: string): Schedule => ({
  everyMonths,
  dueOn,
  remindOn: dueOn ? reminderFrom(dueOn, today) : '',
});

/**
 * The next check after one on `today`: an interval goes on from the day of the check, so that a late one moves the rest.
 * A day that was chosen by itself is used up; a page always gets another.
 */
export function nextCheck(type: ItemType, everyMonths: number, today: string): Schedule {
  const months = everyMonths || (type === 'pages' ? PAGE_MONTHS : 0);
  return dueBy(months, months ? addMonths(today, months) : '', today);
}
