import { env } from './env';

/** As old as the directory of hosts: a text that everybody reads at once is asked for once, an end holds at once. */
const MAX_AGE_MS = 2000;
const MOST = 5000;

const seen = new Map<string, number>();

export type ItemAddress = { unit: string; locale: 'vi' | 'en'; path: string; byPath: boolean };

/** What the application answers (`app/(portal)/_data/item-answer.ts`). */
export type ItemFound =
  | { kind: 'found' }
  | { kind: 'missing' }
  | { kind: 'moved'; to: string }
  | { kind: 'ended'; status: 200 | 410 };

const FOUND: ItemFound = { kind: 'found' };

/**
 * What a site has at the address of an article, page or section, asked by the proxy, which shares no memory with the
 * application. What is there is remembered for two seconds; what is missing or has ended is asked anew each time, so that
 * nothing just published is ever refused. Without an answer it is `found`: the page itself decides in any case.
 * @param remember false for what may be revoked: asked anew each time, and not remembered
 */
export async function findItem(item: ItemAddress, remember = true): Promise<ItemFound> {
  const query = new URLSearchParams({ ...item, byPath: String(item.byPath) }).toString();
  const at = remember ? seen.get(query) : undefined;
  if (at !== undefined && Date.now() - at < MAX_AGE_MS) return FOUND;
  const { port, internalSecret } = env();
  const answer = await fetch(`http://127.0.0.1:${port}/internal/items?${query}`, {
    headers: { 'x-internal-secret': internalSecret },
    signal: AbortSignal.timeout(5000),
  }).then(
    async (response) => (response.ok ? ((await response.json()) as ItemFound) : FOUND),
    () => FOUND,
  );
  seen.delete(query);
  if (answer.kind !== 'found' || !remember) return answer;
  if (seen.size >= MOST) seen.clear();
  seen.set(query, Date.now());
  return answer;
}
