import { findQuery, type Hit } from './find-query';
import { type Query } from './query';
import { type Token } from './tokens';
import * as weights from './weights';

/** What is known of a result when it is ranked. */
export type RankDocument = {
  title: Token[];
  teaser: Token[];
  body: Token[];
  /** Milliseconds since 1970. */
  date: number;
  /** The unit that wrote it. */
  unit: string;
  /** Not weighed: kinds are chosen by filters. */
  kind: string;
};

/** What a text has of a query, from 0 to 1 each. */
type Fits = { words: number[]; pairs: number[]; whole: number };

/** The latest place where a run of words ended with this word. */
type Run = { from: number; end: number; fit: number };

function fitsOf(hits: readonly Hit[], size: number): Fits {
  const words = new Array<number>(size).fill(0);
  const pairs = new Array<number>(Math.max(0, size - 1)).fill(0);
  const runs: (Run | undefined)[] = [];
  let whole = 0;
  const better = (list: number[], n: number, fit: number) => {
    if (fit > (list[n] ?? 0)) list[n] = fit;
  };
  for (const { first, last, at, end, fit } of hits) {
    for (let n = first; n <= last; n += 1) better(words, n, fit);
    // A synonym of several words has them beside each other.
    for (let n = first; n < last; n += 1) better(pairs, n, fit);
    const before = runs[first - 1];
    const linked = before?.end === at ? before : undefined;
    if (linked) better(pairs, first - 1, Math.min(linked.fit, fit));
    const run = { from: linked?.from ?? first, end, fit: Math.min(linked?.fit ?? 1, fit) };
    runs[last] = run;
    if (run.from === 0 && last === size - 1) whole = Math.max(whole, run.fit);
  }
  return { words, pairs, whole };
}

const mean = (list: readonly number[]): number => {
  let sum = 0;
  for (const value of list) sum += value;
  return list.length === 0 ? 0 : sum / list.length;
};

const textScore = ({ words, pairs, whole }: Fits): number =>
  weights.WORDS * mean(words) + weights.PAIRS * mean(pairs) + weights.WHOLE * whole;

/** How much newness adds: all of FRESHNESS today and in future, half of it two years ago. */
function freshness(date: number, now: number): number {
  const age = Math.max(0, now - date);
  return Number.isFinite(age) ? weights.FRESHNESS * 2 ** (-age / weights.HALF_LIFE) : 0;
}

function numberScore(query: Query, title: Fits, anywhere: readonly number[]): number {
  if (query.numbers.length === 0) return 0;
  const numbers = new Set(query.numbers);
  const every = (list: readonly number[]) =>
    query.words.every((word, n) => !numbers.has(word.canonical) || (list[n] ?? 0) === 1);
  if (every(title.words)) return weights.NUMBER_IN_TITLE;
  return every(anywhere) ? weights.NUMBER : 0;
}

/**
 * How well a document answers a query; 0 where it has none of its words, or not one of its phrases. See `weights.ts` for the
 * formula. What is worked out of the query is kept with its object: rank all results with the same one.
 * @param at `now` in milliseconds; the unit whose site is asked
 */
export function score(
  query: Query,
  document: RankDocument,
  at: { now: number; unit?: string },
): number {
  const size = query.words.length;
  const found = [document.title, document.teaser, document.body].map((tokens) =>
    findQuery(tokens, query),
  );
  if (!query.phrases.every((_, n) => found.some(({ phrases }) => phrases[n]))) return 0;
  const fits = found.map(({ hits }) => fitsOf(hits, size));
  const [title, teaser, body] = fits;
  if (!title || !teaser || !body) return 0;
  const anywhere = query.words.map((_, n) => Math.max(...fits.map(({ words }) => words[n] ?? 0)));
  const coverage = mean(anywhere.map((fit) => (fit > 0 ? 1 : 0)));
  if (coverage === 0) return 0;
  const alone = title.whole * Math.min(1, size / document.title.length || 0);
  const text =
    weights.TITLE * textScore(title) +
    weights.ALONE * alone +
    weights.TEASER * textScore(teaser) +
    weights.BODY * textScore(body);
  const own = at.unit !== undefined && at.unit === document.unit ? weights.OWN_UNIT : 0;
  return (
    text * coverage ** weights.COVERAGE_POWER * (1 + freshness(document.date, at.now)) * (1 + own) +
    numberScore(query, title, anywhere)
  );
}
