import { canonical } from './canonical';
import { type Vocabulary } from './near-words';
import { isSyllable } from './syllable';

const LONGEST_SYLLABLE = 7;
const MOST_SYLLABLES = 4;
/** Nothing longer is taken apart. */
const LONGEST = MOST_SYLLABLES * LONGEST_SYLLABLE;

type Split = { words: string[]; rarest: number };

/** Fewer syllables are better; of equally many those whose rarest is known best. */
const isBetter = (one: Split, other: Split | undefined): boolean =>
  other === undefined ||
  one.words.length < other.words.length ||
  (one.words.length === other.words.length && one.rarest > other.rarest);

/**
 * Syllables that were written together ("haiduong" as hai, duong), canonical; two to four, all known. Null where the word is none of
 * this kind.
 */
export function splitSyllables(word: string, vocabulary: Vocabulary): string[] | null {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
  const best: (Split | undefined)[] = [{ words: [], rarest: Infinity }];
  for (let end = 1; end <= word.length; end += 1)
    for (let at = Math.max(0, end - LONGEST_SYLLABLE); at < end; at += 1) {
      const before = best[at];
      const piece = word.slice(at, end);
      const known = vocabulary.get(canonical(piece));
      if (!before || !known || before.words.length >= MOST_SYLLABLES || !isSyllable(piece))
        continue;
      const split = {
        words: [...before.words, canonical(piece)],
        rarest: Math.min(before.rarest, known.count),
      };
      if (isBetter(split, best[end])) best[end] = split;
    }
  const words = best[word.length]?.words ?? [];
  return words.length > 1 ? words : null;
}
