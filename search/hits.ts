import type { SearchRow } from './document';

export type Hit = SearchRow & { score: number; body: string };

/** How well what was found has the words: beside each other; somewhere; or only some of them. */
export type Match = 'close' | 'apart' | 'some';

export type Hits = {
  /** best first */
  hits: Hit[];
  /** there are more than were weighed: a count would not be true */
  truncated: boolean;
  /** that of the closest: others stand among them only where they answer about as well */
  match: Match;
};

/**
 * What has the words worse than the closest ones is shown among them where its score is at least this share of the best one's: a
 * title about it without one of the words, before a text that has all of them by the way.
 */
const COMPETES = 0.4;

/** The best first; of equal ones the newest. */
export const bestFirst = (a: Hit, b: Hit): number =>
  b.score - a.score || b.date - a.date || (a.id < b.id ? -1 : 1);

/** What was found closer, and what has the words worse and can compete with it; all of that where nothing was found before. */
export function withFurther(closer: Hits, further: Hits): Hits {
  const best = closer.hits[0]?.score;
  if (best === undefined) return further;
  const competing = further.hits.filter(({ score }) => score >= COMPETES * best);
  if (competing.length === 0) return closer;
  return {
    hits: [...closer.hits, ...competing].sort(bestFirst),
    truncated: closer.truncated || further.truncated,
    match: closer.match,
  };
}

const CLOSENESS: readonly Match[] = ['close', 'apart', 'some'];

/** Whether one answer has its words closer to each other than the other; nothing found is the farthest. */
export function isCloser(one: Hits, other: Hits): boolean {
  const distance = ({ hits, match }: Hits) =>
    hits.length > 0 ? CLOSENESS.indexOf(match) : CLOSENESS.length;
  return distance(one) < distance(other);
}
