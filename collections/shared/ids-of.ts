import { APIError } from 'payload';

const WRONG =
  'Mục được chọn không đúng. Hãy chọn lại. / What was chosen is not valid. Please choose again.';

function idOf(value: unknown): string {
  if (typeof value === 'string' && value) return value;
  const known = typeof value === 'object' && value !== null && 'id' in value && !('_id' in value);
  if (known && typeof value.id === 'string' && value.id) return value.id;
  throw new APIError(WRONG, 400, undefined, true);
}

/**
 * Ids of a relation: of none, one, or a list (`hasMany`), each an id or a document with `id`.
 * @throws APIError 400 for any other shape, since mongoose finds an id in some of them (`{ _id }`, a list in a list)
 */
export function idsOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value.map(idOf) : [idOf(value)];
}
