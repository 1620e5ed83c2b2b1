import { nearWords, type Vocabulary } from './near-words';
import { type Query, type QueryWord, queryTokens } from './query';
import { splitSyllables } from './split-syllables';
import { pairOf } from './terms';

export type { Vocabulary } from './near-words';

/** What stands for words `from` to before `to` of the query. */
type Repair = { from: number; to: number; text: string };

const isKnown = (word: QueryWord | undefined, vocabulary: Vocabulary): boolean =>
  word === undefined ||
  vocabulary.has(word.canonical) ||
  word.alternatives.length > 0 ||
  /\d/.test(word.canonical);

const textOf = (word: string, vocabulary: Vocabulary): string => vocabulary.get(word)?.text ?? word;

/** The word as it is written beside its neighbours in the query, where the vocabulary holds the pair: "phòng" in "tiêm phòng". */
function writtenAt(n: number, word: string, words: readonly QueryWord[], vocabulary: Vocabulary): string {
  const [before, after] = [words[n - 1], words[n + 1]];
  const pairs = [
    ...(before ? [{ pair: vocabulary.get(pairOf(before.canonical, word)), place: 1 }] : []),
    ...(after ? [{ pair: vocabulary.get(pairOf(word, after.canonical)), place: 0 }] : []),
  ];
  const best = pairs.sort((a, b) => (b.pair?.count ?? 0) - (a.pair?.count ?? 0))[0];
  return best?.pair?.text.split(' ')[best.place] ?? textOf(word, vocabulary);
} // prettier-ignore

/** How often the candidate stands beside its neighbours in the query, where the vocabulary holds pairs. */
function besides(
  candidate: string,
  words: readonly QueryWord[],
  n: number,
  vocabulary: Vocabulary,
) {
  const [before, after] = [words[n - 1], words[n + 1]];
  const count = (pair: string) => vocabulary.get(pair)?.count ?? 0;
  return (
    (before ? count(pairOf(before.canonical, candidate)) : 0) +
    (after ? count(pairOf(candidate, after.canonical)) : 0)
  );
}

function nearest(words: readonly QueryWord[], n: number, vocabulary: Vocabulary): string | null {
  const ranked = nearWords(words[n]?.canonical ?? '', vocabulary)
    .map((near) => ({
      ...near,
      beside: besides(near.word, words, n, vocabulary),
      count: vocabulary.get(near.word)?.count ?? 0,
    }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.beside - a.beside ||
        b.count - a.count ||
        (a.word < b.word ? -1 : 1),
    );
  return ranked[0]?.word ?? null;
}

/** What the n-th word was meant to be, with the next one where a space came into a syllable. */
function repair(words: readonly QueryWord[], n: number, vocabulary: Vocabulary): Repair | null {
  const word = words[n]?.canonical ?? '';
  const next = words[n + 1]?.canonical;
  if (next !== undefined && vocabulary.has(word + next))
    return { from: n, to: n + 2, text: textOf(word + next, vocabulary) };
  const near = nearest(words, n, vocabulary);
  const split = splitSyllables(word, vocabulary);
  // "dạyy bơi" is dạy bơi, which stands in texts, and not "dạy y bơi".
  if (split && (near === null || besides(near, words, n, vocabulary) === 0))
    return { from: n, to: n + 1, text: split.map((part) => textOf(part, vocabulary)).join(' ') };
  return near === null ? null : { from: n, to: n + 1, text: writtenAt(n, near, words, vocabulary) };
}

/**
 * The query as it was probably meant: words that no text has are replaced by the nearest known one, the more frequent the better;
 * syllables written together are taken apart ("haiduong": hải dương), and torn ones joined. All else stays as it was typed,
 * signs too. Null where every word is known or nothing is near. Words with synonyms or digits count as known.
 * @param vocabulary syllables by their canonical form; may hold pairs (`hai_duong`), which then help to choose. It must not change
 * after the first call: what is worked out of it is kept
 */
export function suggestSpelling(query: Query, vocabulary: Vocabulary): string | null {
  const { words, raw } = query;
  const repairs: Repair[] = [];
  for (let n = 0; n < words.length;) {
    const torn = isKnown(words[n], vocabulary) ? null : repair(words, n, vocabulary);
    if (torn) repairs.push(torn);
    n = torn?.to ?? n + 1;
  }
  return repairs.length === 0 ? null : rewrite(raw, words, repairs);
}

/** Capitals as they were typed: "Haiduong" is a name, Hải Dương. */
const inCaseOf = (typed: string, text: string): string =>
  /^\p{Lu}/u.test(typed) ? text.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()) : text;

/** What was typed, with the repairs and what the words mean ("điện" for "ddieenj") in it. */
function rewrite(raw: string, words: readonly QueryWord[], repairs: readonly Repair[]): string {
  const { tokens } = queryTokens(raw);
  let written = '';
  let behind = 0;
  for (let n = 0; n < tokens.length;) {
    const found = repairs.find(({ from }) => from === n);
    const to = found?.to ?? n + 1;
    const [first, last] = [tokens[n], tokens[to - 1]];
    if (!first || !last) break;
    const typed = raw.slice(first.at, last.end);
    const meant = words[n]?.text === first.text ? typed : (words[n]?.text ?? typed);
    const text = found ? inCaseOf(typed, found.text) : meant;
    written += raw.slice(behind, first.at) + text;
    behind = last.end;
    n = to;
  }
  // Behind the last word that was considered only signs are kept: the rest was not looked for.
  const [signs] = /^[^\p{L}\p{N}\s]{0,3}/u.exec(raw.slice(behind)) ?? [''];
  return (written + signs).replace(/\s+/g, ' ').trim();
}
