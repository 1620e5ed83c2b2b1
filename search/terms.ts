import { canonical } from './canonical';
import { beginnings } from './number-beginnings';
import { type Token } from './tokens';

/** Two neighbouring words as one term: `hai_duong`. */
export const pairOf = (first: string, second: string): string => `${first}_${second}`;

/**
 * What an index holds of a text: each canonical word and each pair of neighbours in a sentence, once, in their order. Syllables
 * alone say little in Vietnamese ("dương"), pairs say what is meant ("hải dương"); so no word is left out as a stop word. A
 * document's number is there by its beginnings too.
 */
export function termsOf(tokens: readonly Token[]): string[] {
  const terms = new Set<string>();
  let before: string | null = null;
  for (const { folded, breakBefore } of tokens) {
    const word = canonical(folded);
    terms.add(word);
    for (const part of beginnings(word)) terms.add(part);
    if (before !== null && !breakBefore) terms.add(pairOf(before, word));
    before = word;
  }
  return [...terms];
}
