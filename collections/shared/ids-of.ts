/** The id of a relation with one value, as a list: empty when nothing is chosen. */
export function idsOf(value: unknown): string[] {
  if (typeof value === 'string' && value) return [value];
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
