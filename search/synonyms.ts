import { canonical } from './canonical';
import { EVERYDAY_WORDS } from './everyday-words';
import { OFFICIAL_ABBREVIATIONS } from './official-abbreviations';
import { tokenize } from './tokens';

/** Terms that mean the same; each may be several syllables: `['UBND', 'Ủy ban nhân dân']`. */
export type SynonymRow = { terms: readonly string[] };

/** Rows of the abbreviations and everyday words that every portal knows; a province's own rows come beside them. */
export const DEFAULT_SYNONYMS: readonly SynonymRow[] = [
  ...OFFICIAL_ABBREVIATIONS,
  ...EVERYDAY_WORDS,
].map((line) => ({ terms: line.split(' = ') }));

/** More syllables than any name in use; a longer term is not looked for. */
export const LONGEST_TERM = 12;
/** Alternatives of one term; more would make a query of hundreds of conditions. */
export const MOST_ALTERNATIVES = 8;

const keyOf = (words: readonly string[]): string => words.join(' ');

/** A term as search compares it: its canonical words. */
export const wordsOf = (term: string): string[] =>
  tokenize(term).map(({ folded }) => canonical(folded));

/** Which words may stand for which others, made once from rows and asked for every query. */
export class SynonymSet {
  readonly #alternatives = new Map<string, string[][]>();
  #longest = 0;

  constructor(rows: readonly SynonymRow[]) {
    for (const { terms } of rows) this.#add(terms.map(wordsOf));
  }

  #add(terms: string[][]): void {
    const usable = terms.filter((words) => words.length > 0 && words.length <= LONGEST_TERM);
    for (const words of usable) {
      const key = keyOf(words);
      const known = this.#alternatives.get(key) ?? [];
      const seen = new Set([key, ...known.map(keyOf)]);
      for (const other of usable) {
        if (seen.has(keyOf(other)) || known.length >= MOST_ALTERNATIVES) continue;
        seen.add(keyOf(other));
        known.push(other);
      }
      if (known.length === 0) continue;
      this.#alternatives.set(key, known);
      this.#longest = Math.max(this.#longest, words.length);
    }
  }

  /**
   * For each of these canonical words the word lists that may stand in its place. Of adjacent words the longest term counts
   * ("ủy ban mặt trận tổ quốc" before "mặt trận tổ quốc"); each word of a term gets the alternatives of the whole.
   */
  expand(words: readonly string[]): string[][][] {
    const expanded: string[][][] = words.map(() => []);
    for (let at = 0; at < words.length;) {
      const length = this.#longestAt(words, at);
      const found = this.#alternatives.get(keyOf(words.slice(at, at + length)));
      for (let n = at; n < at + length; n += 1) expanded[n] = found ?? [];
      at += Math.max(1, length);
    }
    return expanded;
  }

  #longestAt(words: readonly string[], at: number): number {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1)
      if (this.#alternatives.has(keyOf(words.slice(at, at + length)))) return length;
    return 0;
  }
}
