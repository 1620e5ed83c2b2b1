/** The id in a relation, populated or not; an ObjectId of MongoDB has an `id` of its own, which is none. */
export function idOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const populated = typeof value === 'object' && 'id' in value && !('toHexString' in value);
  return populated ? idOf(value.id) : String(value);
}
