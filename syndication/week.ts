const DAY = 24 * 60 * 60 * 1000;
const VIET_NAM = 7 * 60 * 60 * 1000;

/**
 * The week of a moment by the calendar of Viet Nam (UTC+7, no summer time), as quotas count it.
 * @param at milliseconds since 1970
 * @returns its Monday, YYYY-MM-DD
 */
export function weekOf(at: number): string {
  const days = Math.floor((at + VIET_NAM) / DAY);
  // 1 January 1970 was a Thursday.
  const monday = days - ((days + 3) % 7);
  return new Date(monday * DAY).toISOString().slice(0, 10);
}
