import { pathOfKey } from './from-key';

/**
 * Where redirects of one site lead that lead to a path of the same site: key → key. Known from both ends, because a list of
 * thousands is checked row by row.
 */
export class Edges {
  private readonly on = new Map<string, string>();
  private readonly back = new Map<string, Set<string>>();

  constructor(pairs: Iterable<readonly [string, string]> = []) {
    for (const [from, to] of pairs) this.set(from, to);
  }

  get(from: string): string | undefined {
    return this.on.get(from);
  }

  set(from: string, to: string): void {
    this.delete(from);
    this.on.set(from, to);
    for (const key of [to, pathOfKey(to)]) {
      const known = this.back.get(key);
      if (known) known.add(from);
      else this.back.set(key, new Set([from]));
    }
  }

  delete(from: string): void {
    const to = this.on.get(from);
    if (to === undefined) return;
    this.on.delete(from);
    for (const key of [to, pathOfKey(to)]) this.back.get(key)?.delete(from);
  }

  /** What leads to a key, or to the same path with a query. */
  into(key: string): Iterable<string> {
    return this.back.get(key) ?? [];
  }
}

export type ChainFault = { code: 'loop' | 'long'; chain: string[] };

/** From an address of the site to its end there are no more redirects than this. */
export const MOST_HOPS = 5;

type At = (key: string) => string | undefined;

/**
 * What an address may lead to. An address with a query is answered by its own redirect, else by that of its path; both count,
 * because the first may be deleted some day.
 */
function following(at: At, key: string): string[] {
  const found = [at(key), at(pathOfKey(key))];
  return [...new Set(found.filter((one) => one !== undefined))];
}

/** The way on from the last of `way` that comes back to where it was, or is the longest. */
function farthest(at: At, way: readonly string[]): ChainFault {
  let best: ChainFault = { code: 'long', chain: [...way] };
  for (const next of following(at, way.at(-1)!)) {
    // An address that answers with the redirect of its path is that path.
    const again = way.includes(next) || way.includes(pathOfKey(next));
    if (again) return { code: 'loop', chain: [...way, next] };
    if (way.length > MOST_HOPS) return { code: 'long', chain: [...way, next] };
    const further = farthest(at, [...way, next]);
    if (further.code === 'loop') return further;
    if (further.chain.length > best.chain.length) best = further;
  }
  return best;
}

/** The longest way of redirects that ends in the one of `key`, that key last; without the one of `without`. */
function before(edges: Edges, key: string, without: string, depth = 0): string[] {
  let best = [key];
  if (depth > MOST_HOPS) return best;
  for (const from of edges.into(key)) {
    if (from === without) continue;
    const way = [...before(edges, from, without, depth + 1), key];
    if (way.length > best.length) best = way;
  }
  return best;
}

/** Why a redirect may not join the others of its site: it would lead in a circle, or by too many steps; null when it may. */
export function chainFault(edges: Edges, from: string, to: string): ChainFault | null {
  const on = farthest((key) => (key === from ? to : edges.get(key)), [from]);
  if (on.code === 'loop') return on;
  const chain = [...before(edges, from, from), ...on.chain.slice(1)];
  return chain.length - 1 > MOST_HOPS ? { code: 'long', chain } : null;
}
