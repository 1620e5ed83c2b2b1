import { findQuery, type Hit } from './find-query';
import { markHits, telling, type SnippetPart } from './mark-hits';
import { type Query } from './query';
import { type Token, tokenize } from './tokens';

export type { SnippetPart } from './mark-hits';

/** UTF-16 units that a snippet has where nothing else is asked for: about two lines. */
export const SNIPPET_LENGTH = 200;

const ELLIPSIS: SnippetPart = { text: '…', hit: false };
/** A different word of the query is worth more than two neighbours, and other accents half. */
const WORD = 3;
const NEIGHBOURS = 2;
/** Hits that are looked at: behind them a text repeats itself. */
const MOST_HITS = 400;
/** How much of the room that hits leave stands before them. */
const BEFORE = 1 / 3;

/** What the hits of a window are worth: different words, and neighbours that stand beside each other. */
function worth(hits: readonly Hit[]): number {
  const words = new Map<number, number>();
  const pairs = new Set<number>();
  const ends = new Map<number, number>();
  for (const { first, last, at, end, fit } of hits) {
    for (let n = first; n <= last; n += 1) words.set(n, Math.max(words.get(n) ?? 0, fit));
    for (let n = first; n < last; n += 1) pairs.add(n);
    if (ends.get(first - 1) === at) pairs.add(first - 1);
    ends.set(last, end);
  }
  let sum = NEIGHBOURS * pairs.size;
  for (const fit of words.values()) sum += WORD * fit;
  return sum;
}

/** The hits that are best shown together in `length` units; of equal ones the first. */
function bestHits(tokens: readonly Token[], hits: readonly Hit[], length: number): Hit[] {
  let best: Hit[] = [];
  let most = 0;
  for (let n = 0; n < hits.length; n += 1) {
    const from = startOf(tokens, hits[n]);
    let to = n + 1;
    while (to < hits.length && endOf(tokens, hits[to]) - from <= length) to += 1;
    const window = hits.slice(n, to);
    const points = worth(window);
    if (points > most) [best, most] = [window, points];
  }
  return best;
}

const startOf = (tokens: readonly Token[], hit?: Hit): number => tokens[hit?.at ?? 0]?.at ?? 0;
const endOf = (tokens: readonly Token[], hit?: Hit): number =>
  tokens[(hit?.end ?? 1) - 1]?.end ?? 0;

/** Where to begin: with a sentence if one begins in the room before the hits, else with a word. */
function begin(tokens: readonly Token[], first: number, room: number): number {
  const hitAt = tokens[first]?.at ?? 0;
  let from = first;
  for (let n = first; n >= 0 && hitAt - (tokens[n]?.at ?? 0) <= room; n -= 1) {
    from = n;
    if (tokens[n]?.breakBefore) break;
  }
  return from === 0 && hitAt <= room ? 0 : (tokens[from]?.at ?? 0);
}

/** Where to end: behind the last word that has room. A word that alone is too long is cut, but no character. */
function finish(text: string, tokens: readonly Token[], from: number, length: number): number {
  if (text.length - from <= length) return text.length;
  let end = 0;
  for (const token of tokens) {
    if (token.at < from) continue;
    if (token.end - from > length) break;
    end = token.end;
  }
  if (end > from) return end;
  const cut = from + length;
  return /[\udc00-\udfff]/.test(text[cut] ?? '') ? cut - 1 : cut;
}

/**
 * The part of a text that shows best why it was found, at most `length` UTF-16 units, cut at words; `…` stands where something was
 * left out. Hits are marked where accents differ too. Without a hit it is the beginning. The parts joined, without the first and last
 * `…`, stand so in the text.
 */
export function snippet(text: string, query: Query, length = SNIPPET_LENGTH): SnippetPart[] {
  const tokens = tokenize(text);
  const hits = telling(findQuery(tokens, query).hits.slice(0, MOST_HITS));
  const best = bestHits(tokens, hits, length);
  const span = Math.max(0, ...best.map((hit) => endOf(tokens, hit))) - startOf(tokens, best[0]);
  const room = Math.max(0, (length - span) * BEFORE);
  const from = best[0] === undefined ? 0 : begin(tokens, best[0].at, room);
  const to = finish(text, tokens, from, length);
  const parts = markHits(text, tokens, hits, from, to);
  const isCut = (tokens.at(-1)?.end ?? text.length) > to;
  return [...(from > 0 ? [ELLIPSIS] : []), ...parts, ...(isCut ? [ELLIPSIS] : [])];
}

/** A whole title in parts, what was looked for marked. */
export function highlight(title: string, query: Query): SnippetPart[] {
  const tokens = tokenize(title);
  return markHits(title, tokens, telling(findQuery(tokens, query).hits));
}
