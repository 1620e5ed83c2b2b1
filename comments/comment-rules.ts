/** What holds for comments wherever they are written: on the server and in the form. Pure. */

export const TEXT_MAX = 2000;
export const QUOTE_MAX = 300;
/** Answers in one thread: beyond that another one says more. */
export const REPLIES_MAX = 100;
/** How long somebody may change what he wrote: until others have probably read it. */
export const EDIT_MS = 15 * 60_000;

type Own = { by: string; at: number; deletedAt: number };

/** Until when this person may change the text; null when he may not. */
export function editableUntil(comment: Own, person: string, now: number): number | null {
  const until = comment.at + EDIT_MS;
  return comment.by === person && comment.deletedAt === 0 && now < until ? until : null;
}

export const mayDelete = (comment: Own, person: string): boolean =>
  comment.by === person && comment.deletedAt === 0;

/** A text as it came in: one form of the letters, no blank lines around it, no invisible controls; null when it is none. */
export function cleanText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .trim();
  return text || null;
}

/** The passage that a comment is about, on one line. A longer one is cut: it only has to be found again. */
export function cleanQuote(value: unknown): string | null {
  const text = cleanText(value)?.replace(/\s+/g, ' ') ?? null;
  if (!text || [...text].length <= QUOTE_MAX) return text;
  return `${[...text].slice(0, QUOTE_MAX - 1).join('')}…`;
}
