import { env } from './env';

const MAX_AGE_MS = 60_000;
const MOST = 5000;

const seen = new Map<string, number>();

export type ItemAddress = { unit: string; locale: 'vi' | 'en'; path: string };

/**
 * Whether a site has the article, page or section of an address, asked by the proxy, which shares no memory with the
 * application. What exists is remembered for a minute; what is missing is asked anew each time, so that nothing just
 * published is ever refused. Without an answer it is `true`: the page itself decides in any case.
 * @param remember false for what may be revoked: asked anew each time, and not remembered
 */
export async function itemExists(item: ItemAddress, remember = true): Promise<boolean> {
  const query = new URLSearchParams(item).toString();
  const at = remember ? seen.get(query) : undefined;
  if (at !== undefined && Date.now() - at < MAX_AGE_MS) return true;
  const { port, internalSecret } = env();
  const exists = await fetch(`http://127.0.0.1:${port}/internal/items?${query}`, {
    headers: { 'x-internal-secret': internalSecret },
    signal: AbortSignal.timeout(5000),
  }).then(
    ({ status }) => status !== 404,
    () => true,
  );
  if (!exists) {
    seen.delete(query);
    return false;
  }
  if (!remember) return true;
  if (seen.size >= MOST) seen.clear();
  seen.set(query, Date.now());
  return true;
}
