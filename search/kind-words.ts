import type { Query } from './query';
import { score, type RankDocument } from './rank';

/**
 * What a query may begin with that says what kind of text is wanted and not what it is about. Texts often do without: a notice
 * that power is cut on a day is the "lịch cắt điện" that people look for.
 */
const KINDS: readonly (readonly string[])[] = [
  ['lich'],
  ['thong', 'bao'],
  ['tin', 'tuc'],
  ['huong', 'dan'],
  ['danh', 'sach'],
];

/** "Lịch sử" is history and no kind of text. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([['lich', 'su']]);

/** Fewer words do not say what it is about. */
const FEWEST_LEFT = 2;

const known = new WeakMap<Query, Query>();

function made(query: Query): Query {
  const { words, phrases } = query;
  if (phrases.length > 0) return query;
  const at = (n: number) => words[n]?.canonical;
  const kind = KINDS.find((each) => each.every((word, n) => at(n) === word));
  if (!kind || words.length - kind.length < FEWEST_LEFT) return query;
  if (OTHERWISE.get(kind[0] ?? '') === at(1)) return query;
  return { ...query, words: words.slice(kind.length) };
}

/**
 * The query without what only says what kind of text is wanted; itself where it says no such thing, or quotes. The same object for
 * the same query: what is worked out of it is kept with it.
 */
export function subjectOf(query: Query): Query {
  const before = known.get(query);
  if (before) return before;
  const subject = made(query);
  known.set(query, subject);
  return subject;
}

/**
 * How well a document answers: by half as a whole and by half for what the query is about, because a text need not say what kind of
 * text it is.
 */
export const scoreWithSubject = (
  query: Query,
  document: RankDocument,
  at: { now: number; unit?: string },
): number => (score(query, document, at) + score(subjectOf(query), document, at)) / 2;
