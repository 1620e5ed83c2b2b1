import { canonical } from './canonical';
import type { Vocabulary } from './spelling';
import { pairOf } from './terms';
import { tokenize } from './tokens';

/** A word that is half typed has at least so many letters. */
const SHORTEST = 2;

const sorted = new WeakMap<Vocabulary, string[]>();

/** Keys of a vocabulary in order, made once for each. */
function keysOf(vocabulary: Vocabulary): string[] {
  const known = sorted.get(vocabulary);
  if (known) return known;
  const keys = [...vocabulary.keys()].sort();
  sorted.set(vocabulary, keys);
  return keys;
}

function beginningWith(vocabulary: Vocabulary, beginning: string): string[] {
  const keys = keysOf(vocabulary);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < keys.length && keys[end]!.startsWith(beginning)) end += 1;
  return keys.slice(low, end);
}

/**
 * What somebody who types may be about to type: the last word completed by what stands behind the one before it in the
 * portal's texts, the most frequent first ("lịch cắt d" → "lịch cắt điện"). What was typed before stays as it is.
 * @param most how many at most
 */
export function completions(typed: string, vocabulary: Vocabulary, most: number): string[] {
  const tokens = tokenize(typed);
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  // A space behind it says that the word is whole.
  if (!last || last.end !== typed.length) return [];
  const beginning = canonical(last.folded);
  if (!before && beginning.length < SHORTEST) return [];
  const key = before ? pairOf(canonical(before.folded), beginning) : beginning;
  const found = beginningWith(vocabulary, key)
    .filter((each) => each !== key && (before !== undefined || !each.includes('_')))
    .map((each) => vocabulary.get(each)!)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const start = typed.slice(0, last.at);
  const lastWord = (text: string): string => (before ? text.slice(text.indexOf(' ') + 1) : text);
  return found.slice(0, most).map(({ text }) => `${start}${lastWord(text)}`);
}
