import { textOf } from './text-of';

/** Syllables a reader takes in a minute; Vietnamese writes each as a word. */
const PER_MINUTE = 230;

/** Words of a text as they stand between spaces (Vietnamese: syllables); bare punctuation and signs do not count. */
export const wordCount = (state: unknown): number =>
  textOf(state).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** Whole minutes to read a text, at least one. */
export const readingMinutes = (state: unknown): number =>
  Math.max(1, Math.round(wordCount(state) / PER_MINUTE));
