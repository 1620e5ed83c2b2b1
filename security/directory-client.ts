import type { Directory } from '@/tenants/directory';

import { env } from './env';

const MAX_AGE_MS = 2000;
const PATIENCE_MS = 1000;
/** One slow answer in a row is forgiven: the last known directory serves meanwhile. */
const DOWN = 2;

type Known = { directory: Directory; etag: string | null };

/** The application itself said that it has no database. */
class Unreachable extends Error {}

let known: Known | null = null;
let loading: Promise<void> | null = null;
let triedAt = 0;
let misses = 0;

async function load(): Promise<Known> {
  const { port, internalSecret } = env();
  const response = await fetch(`http://127.0.0.1:${port}/internal/hosts`, {
    headers: {
      'x-internal-secret': internalSecret,
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    },
    signal: AbortSignal.timeout(5000),
  });
  if (response.status === 304 && known) return known;
  if (!response.ok) throw new Unreachable(`the directory of hosts answered ${response.status}`);
  return {
    directory: (await response.json()) as Directory,
    etag: response.headers.get('etag'),
  };
}

async function refresh(): Promise<void> {
  try {
    known = await load();
    misses = 0;
  } catch (error) {
    misses = error instanceof Unreachable ? DOWN : misses + 1;
  }
  triedAt = Date.now();
}

const patience = (): Promise<void> => new Promise((done) => setTimeout(done, PATIENCE_MS));

/**
 * The directory of hosts for the proxy, which shares no memory with the application: from a loopback endpoint, at most
 * two seconds old. Null while the application or its database does not answer; it is then asked again every two seconds,
 * and no visitor waits long for that.
 */
export async function loadDirectory(): Promise<Directory | null> {
  if (Date.now() - triedAt >= MAX_AGE_MS)
    loading ??= refresh().finally(() => {
      loading = null;
    });
  if (loading) await (misses >= DOWN ? Promise.race([loading, patience()]) : loading);
  return misses >= DOWN ? null : (known?.directory ?? null);
}
