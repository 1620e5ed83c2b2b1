/** The id in the value of a relation, whether it is the id or the document; null where there is none. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value ? value : null;
};
