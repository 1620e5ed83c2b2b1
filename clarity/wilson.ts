/** Answers below which a share says nothing. */
export const ENOUGH = 5;

const Z = 1.96;

/**
 * The share of `part` in `all` that is at least meant: lower bound of Wilson's interval at 95 %. Three of three is less sure
 * than thirty of forty. Pure.
 */
export function wilsonLower(part: number, all: number): number {
  if (all <= 0) return 0;
  const share = part / all;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all);
  return Math.max(0, (middle - spread) / (1 + z2 / all));
}

/**
 * Where a page stands among the unclear ones: the worst has the greatest text. Empty where there are too few answers, or
 * nobody said no.
 * @param key of the row, so that no two have the same rank
 */
export function rankOf({ clear, unclear }: { clear: number; unclear: number }, key: string): string {
  if (clear + unclear < ENOUGH || unclear === 0) return '';
  const points = Math.round(10_000 * wilsonLower(unclear, clear + unclear));
  return `${String(points).padStart(5, '0')}-${key}`;
} // prettier-ignore
