/** Moments in ISO 8601; null where the period is open. */
export type Period = { from: string | null; to: string | null };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function midnight(day: string, daysLater: number): string | null {
  // Viet Nam has had no summer time since 1975.
  const at = DAY.test(day) ? Date.parse(`${day}T00:00:00+07:00`) : Number.NaN;
  if (Number.isNaN(at)) return null;
  // "2024-02-30" is read as the first of March.
  if (!new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)) return null;
  return new Date(at + daysLater * 86_400_000).toISOString();
}

/**
 * A period of whole days in Viet Nam.
 * @param from,to first and last day, YYYY-MM-DD; empty or null: open
 * @returns `to` is the moment after the last day; null when a day cannot be read
 */
export function periodOf(from: string | null, to: string | null): Period | null {
  const [begin, end] = [from ? midnight(from, 0) : null, to ? midnight(to, 1) : null];
  if ((from && !begin) || (to && !end)) return null;
  return { from: begin, to: end };
}
