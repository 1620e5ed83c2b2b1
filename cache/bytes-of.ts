/** About what a value takes in memory: its text in UTF-16, twice for objects and their keys. */
export function bytesOf(value: unknown): number {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return 2 * text.length * (typeof value === 'string' ? 1 : 2) + 64;
}
