/** What a unit adds under an item's text on its own site: plain text, in the languages it chose to write. */
export type LocalNote = { vi?: string; en?: string };

export const LONGEST_NOTE = 500;

/**
 * Reads a note as it was typed: trimmed, null where nothing is left.
 * @returns undefined when it is no note, or longer than allowed in one of its languages
 */
export function soundNote(value: unknown): LocalNote | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const note: LocalNote = {};
  for (const [language, text] of Object.entries(value)) {
    if (language !== 'vi' && language !== 'en') return undefined;
    if (typeof text !== 'string' || text.trim().length > LONGEST_NOTE) return undefined;
    if (text.trim()) note[language] = text.trim();
  }
  return Object.keys(note).length > 0 ? note : null;
}

/** The note for readers of a language; where it is not written in it, the other one with its `lang`. */
export function noteFor(
  note: LocalNote | null,
  locale: 'vi' | 'en',
): { text: string; lang?: 'vi' | 'en' } | null {
  const other = locale === 'vi' ? 'en' : 'vi';
  if (note?.[locale]) return { text: note[locale] };
  return note?.[other] ? { text: note[other], lang: other } : null;
}
