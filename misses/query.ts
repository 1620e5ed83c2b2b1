import { fold } from '@/search/fold';

import { looksPersonal } from './personal';

const MOST_SIGNS = 60;
const MOST_WORDS = 8;

/** Letters, plain digits and what stands between words; nothing else is ever stored. */
const PLAIN = /^[\p{L}\p{M}0-9 .,:;/()'"“”‘’&+%?!–-]+$/u;

/**
 * The words of a search as they are counted: folded, so that everybody who looks for the same counts together.
 * @returns null for what is not counted: what may be about a person, is long, or has no letter
 */
export function countableQuery(typed: string): string | null {
  // Whoever types so much does not type a few words: it is not even looked at.
  if (typed.length > 4 * MOST_SIGNS) return null;
  const text = fold(typed.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
  const length = [...text].length;
  if (length < 2 || length > MOST_SIGNS || text.split(' ').length > MOST_WORDS) return null;
  if (!PLAIN.test(text) || !/\p{L}/u.test(text)) return null;
  return looksPersonal(text, 'typed') ? null : text;
}
