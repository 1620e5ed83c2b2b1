import { addDays, daysBetween } from './months';

/** Days before and after the due day on which the owner is reminded; after the last one every week. */
const OFFSETS = [-14, -7, -1, 0] as const;
const WEEK = 7;

/** The first reminder day of a due day that is not before `from`. */
export function reminderFrom(dueOn: string, from: string): string {
  const offset = daysBetween(dueOn, from);
  const next = OFFSETS.find((one) => one >= offset) ?? Math.ceil(offset / WEEK) * WEEK;
  return addDays(dueOn, next);
}

/** When the next reminder goes out, after one went out on `sent`. Of several that were missed only one is made up for. */
export const reminderAfter = (dueOn: string, sent: string): string =>
  reminderFrom(dueOn, addDays(sent, 1));

/** Which reminder is due on `today`, by its distance from the due day: "-14", "-7", "-1", "0", "7", "14" …; null for none. */
export function reminderLabel(dueOn: string, remindOn: string, today: string): string | null {
  if (!dueOn || !remindOn || remindOn > today) return null;
  const offset = daysBetween(dueOn, today);
  const passed = OFFSETS.filter((one) => one <= offset).at(-1);
  if (passed === undefined) return null;
  return String(offset < WEEK ? passed : Math.floor(offset / WEEK) * WEEK);
}
