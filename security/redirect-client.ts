import { env } from './env';

/** Longer addresses are no old address of anybody's. */
const MOST_SIGNS = 2000;

export type OldAddress = {
  unit: string;
  locale: 'vi' | 'en';
  path: string;
  search: string;
  byPath: boolean;
};

/** What the application answers (`app/(portal)/_data/redirect-answer.ts`). */
export type RedirectFound = { kind: 'none' } | { kind: 'redirect'; to: string; permanent: boolean };

const NONE: RedirectFound = { kind: 'none' };

/**
 * Where an address leads at which a site has nothing. Nothing is remembered here: what stands at random addresses fills no
 * memory, and a redirect just saved holds at once. Without an answer there is none.
 * @param headers of the visitor, of which the application hears where they came from: it counts what is not found
 */
export async function findRedirect(old: OldAddress, headers: Headers): Promise<RedirectFound> {
  if (old.path.length + old.search.length > MOST_SIGNS) return NONE;
  const query = new URLSearchParams({ ...old, byPath: String(old.byPath) }).toString();
  const { port, internalSecret } = env();
  return fetch(`http://127.0.0.1:${port}/internal/redirects?${query}`, {
    headers: {
      'x-internal-secret': internalSecret,
      'x-forwarded-for': headers.get('x-forwarded-for') ?? '',
    },
    signal: AbortSignal.timeout(5000),
  }).then(
    async (response) => (response.ok ? ((await response.json()) as RedirectFound) : NONE),
    () => NONE,
  );
}
