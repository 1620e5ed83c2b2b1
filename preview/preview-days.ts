export const DEFAULT_DAYS = 7;
export const MOST_DAYS = 30;

/** How long a link lives, in whole days, as it came in; a week where nothing is said, null where it is no such number. */
export function readPreviewDays(value: unknown): number | null {
  if (value === undefined || value === null) return DEFAULT_DAYS;
  const fits = typeof value === 'number' && Number.isInteger(value);
  return fits && value >= 1 && value <= MOST_DAYS ? value : null;
}
