import { sameContent, type ItemType } from './content';

/** The people in a stored list of writers; damaged lists count as empty. */
export const writersOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** The one person who wrote all of a text, or null. */
export const soleWriterOf = (writers: readonly string[]): string | null =>
  writers.length === 1 ? (writers[0] ?? null) : null;

type Doc = Record<string, unknown>;

/**
 * Who has a hand in a text after somebody saved it. It begins anew with the first change after a publication: what is
 * public has been read by two people. A save that changes no word makes nobody a writer.
 * @param before the newest version, null for a new text
 * @param after the same fields as they will be stored, in the language of the save
 */
export function writersAfter(
  type: ItemType,
  before: Doc | null,
  after: Doc,
  person: string,
): string[] {
  if (!before) return [person];
  const known = writersOf(before.writers);
  if (sameContent(type, { ...before, ...after }, before)) return known;
  if (before._status === 'published') return [person];
  return known.includes(person) ? known : [...known, person];
}
