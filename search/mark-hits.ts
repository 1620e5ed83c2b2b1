import { type Hit } from './find-query';
import { type Token } from './tokens';

/** A piece of a text; `hit` where it is what was looked for. */
export type SnippetPart = { text: string; hit: boolean };

const ONLY_SPACE = /^[\s\u00a0]*$/;

/** Where hits stand in the text, in order; neighbours with nothing but space between are one. */
function stretches(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
): [number, number][] {
  const all: [number, number][] = [];
  for (const { at, end } of hits) {
    const from = tokens[at]?.at ?? 0;
    const to = tokens[end - 1]?.end ?? from;
    const last = all.at(-1);
    if (last && (from <= last[1] || ONLY_SPACE.test(text.slice(last[1], from))))
      last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

const follows = (before: Hit | undefined, hit: Hit | undefined): boolean =>
  before !== undefined &&
  hit !== undefined &&
  before.end === hit.at &&
  before.last + 1 === hit.first;

/**
 * Hits that tell why a text was found: where words of the query stand beside each other, a syllable of them that stands alone
 * ("vụ" of "vụ đông") is chance, and is not marked.
 */
export function telling(hits: readonly Hit[]): readonly Hit[] {
  const joined = hits.filter(
    (hit, n) => hit.last > hit.first || follows(hits[n - 1], hit) || follows(hit, hits[n + 1]),
  );
  return joined.length > 0 ? joined : hits;
}

/**
 * The text from `from` to before `to`, in parts: what was found and what stands between. Joined they are the text; none is empty.
 * @param hits of these tokens, in the order of the text
 */
export function markHits(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  from = 0,
  to = text.length,
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), hit });
  };
  let behind = from;
  for (const [start, end] of stretches(text, tokens, hits)) {
    if (end <= from || start >= to) continue;
    add(behind, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    behind = Math.min(end, to);
  }
  add(behind, to, false);
  return parts;
}
