import { editDistance } from './edit-distance';

/** Words that people know: how they are written, and how often they stand in the portal's texts, by their canonical form. */
export type Vocabulary = ReadonlyMap<string, { text: string; count: number }>;

/** Words from which on two letters may be wrong. */
const LONG = 7;
/** A longer word is no syllable and nothing near one. */
const LONGEST = 12;
/** Of two letters anything is near. */
const SHORTEST = 3;

/** How many letters of a word may be wrong. */
const mostWrong = (word: string): number => (word.length >= LONG ? 2 : 1);

/** The word, and what is left of it without one or two letters. */
function deletions(word: string, most: number): Set<string> {
  const all = new Set([word]);
  let layer = [word];
  for (let n = 0; n < most; n += 1) {
    layer = layer.flatMap((left) =>
      Array.from(left, (_, at) => left.slice(0, at) + left.slice(at + 1)),
    );
    for (const left of layer) all.add(left);
  }
  return all;
}

type Index = Map<string, string[]>;

/** Of a vocabulary that lives on, the words by what is left of them without letters. */
const indexes = new WeakMap<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index: Index = new Map();
  for (const word of vocabulary.keys()) {
    if (!/^[a-z]+$/.test(word) || word.length > LONGEST) continue;
    // What is shorter than a long word is that word with letters left out: one deletion on this side does.
    for (const left of deletions(word, mostWrong(word))) {
      const words = index.get(left);
      if (words) words.push(word);
      else index.set(left, [word]);
    }
  }
  indexes.set(vocabulary, index);
  return index;
}

/**
 * Words of the vocabulary near this one, with how many letters differ: one, or two of a word of seven letters or more. In no
 * order. The work depends on the word's length, not on the size of the vocabulary, after the first time: it must not change
 * then.
 */
export function nearWords(
  word: string,
  vocabulary: Vocabulary,
): { word: string; distance: number }[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const most = mostWrong(word);
  const index = indexOf(vocabulary);
  const candidates = new Set([...deletions(word, most)].flatMap((left) => index.get(left) ?? []));
  return [...candidates]
    .map((candidate) => ({ word: candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most);
}
