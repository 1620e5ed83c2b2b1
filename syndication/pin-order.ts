/** More than this would leave a page without news. */
export const MOST_PINS = 5;

/** The pins with one more, last; null when there is no place. What is pinned already stays where it is. */
export function withPin(pins: readonly string[], item: string): string[] | null {
  if (pins.includes(item)) return [...pins];
  return pins.length < MOST_PINS ? [...pins, item] : null;
}

/** The pins in the order that was asked for; null when these are no longer the ones that stand. */
export function reordered(pins: readonly string[], wanted: readonly string[]): string[] | null {
  const same = wanted.length === pins.length && new Set(wanted).size === pins.length;
  return same && wanted.every((item) => pins.includes(item)) ? [...wanted] : null;
}

/** The pins after one of them moved up (-1) or down (1); at an end it stays. */
export function moved(pins: readonly string[], item: string, by: -1 | 1): string[] {
  const from = pins.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= pins.length) return [...pins];
  const next = [...pins];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
