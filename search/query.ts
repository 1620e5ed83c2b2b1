import { canonical } from './canonical';
import { fold } from './fold';
import { isSyllable } from './syllable';
import { type SynonymSet } from './synonyms';
import { fromTelex } from './telex';
import { pairOf } from './terms';
import { isDocumentNumber, type Token, tokenize } from './tokens';
import { writtenDates } from './written-dates';

export type QueryWord = {
  /** As typed, lower case; where an input method was off, what was meant ("trường" for "truowngf"). */
  text: string;
  canonical: string;
  /**
   * Canonical word lists that may stand for the term that this word belongs to, see `SynonymSet.expand` and `writtenDates`; what
   * was typed, where `text` is what was meant.
   */
  alternatives: string[][];
};

/** What somebody looks for. */
export type Query = {
  /** As it was typed, all of it. */
  raw: string;
  /** All words in their order, those of phrases and numbers too. */
  words: QueryWord[];
  /** Canonical words of what stands in quotation marks: a result has them in this order. */
  phrases: string[][];
  /** Document numbers among the words, canonical. */
  numbers: string[];
  /** Whether any word has accents or đ: then accents count. */
  hasAccents: boolean;
  /** Whether something was left out for length. */
  tooLong: boolean;
};

/** Words and UTF-16 units that are considered: enough for any title. */
export const MAX_WORDS = 12;
export const MAX_CHARACTERS = 200;

const QUOTED = /"([^"]*)"|[“„]([^”“]*)[”“]|«([^»]*)»/g;
const INSIDE_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** The tokens of a query that are considered, in places of `raw`; a word that the limit cuts is none. */
export function queryTokens(raw: string): { tokens: Token[]; from: number; tooLong: boolean } {
  const from = raw.length - raw.trimStart().length;
  const end = from + MAX_CHARACTERS;
  const tokens = tokenize(raw.slice(0, end));
  const cut = tokens.at(-1)?.end === end && INSIDE_WORD.test(raw.slice(end - 1, end + 1));
  if (cut && tokens.length > 1) tokens.pop();
  const tooLong = tokens.length > MAX_WORDS || raw.trimEnd().length > end;
  return { tokens: tokens.slice(0, MAX_WORDS), from, tooLong };
}

/** The word that a token means: what telex or VNI left is undone where it is no syllable otherwise. */
function meant(raw: string, { text, folded, at, end }: Token): QueryWord {
  const written = raw.slice(at, end);
  // Capitals throughout are an abbreviation: GIS is not "gí".
  const abbreviation = written.length > 1 && written === written.toUpperCase();
  const made = isSyllable(folded) || abbreviation ? null : fromTelex(text);
  const typed = canonical(folded);
  if (made === null) return { text, canonical: typed, alternatives: [] };
  // It may have been a foreign word after all ("best").
  return { text: made, canonical: canonical(fold(made)), alternatives: [[typed]] };
}

/**
 * Reads what somebody typed. Operators and signs are plain text; quotation marks that are closed make a phrase. Takes any
 * string of any length, of which the first MAX_CHARACTERS and MAX_WORDS are considered.
 * @param synonyms what else may stand for a word; without it nothing
 */
export function parseQuery(raw: string, synonyms?: SynonymSet): Query {
  const { tokens, from, tooLong } = queryTokens(raw);
  const found = tokens.map((token) => meant(raw, token));
  const canonicals = found.map((word) => word.canonical);
  const expanded = synonyms?.expand(canonicals);
  const dates = writtenDates(canonicals);
  const words = found.map((word, n) => ({
    ...word,
    alternatives: [...word.alternatives, ...(expanded?.[n] ?? []), ...(dates[n] ?? [])],
  }));
  const phrases = [...raw.slice(from, from + MAX_CHARACTERS).matchAll(QUOTED)]
    .map(({ index, 0: { length } }) =>
      words
        .filter((_, n) => isWithin(tokens[n], from + index, from + index + length))
        .map((word) => word.canonical),
    )
    .filter((phrase) => phrase.length > 0);
  return {
    raw,
    words,
    phrases,
    numbers: words.map((word) => word.canonical).filter(isDocumentNumber),
    hasAccents: words.some(({ text }) => fold(text) !== text),
    tooLong,
  };
}

const isWithin = (token: Token | undefined, from: number, to: number): boolean =>
  token !== undefined && token.at >= from && token.end <= to;

/** The pairs of neighbouring words of a query, as `termsOf` makes them for an index; each once. */
export const pairsOf = ({ words }: Query): string[] => [
  ...new Set(words.slice(1).map((word, n) => pairOf(words[n]?.canonical ?? '', word.canonical))),
];
