/** A value as words that are equal when the values mean the same: nothing, null and '' do; so do a date and its ISO form. */
export function valueKey(value: unknown): string {
  const plain: unknown = value instanceof Date ? value.toISOString() : value;
  return isNothing(plain) ? '' : JSON.stringify(sorted(plain));
}

/** Whether a value says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
} // prettier-ignore
