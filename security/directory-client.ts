import type { Directory } from '@/tenants/directory';

import { env } from './env';

const MAX_AGE_MS = 2000;

type Known = { directory: Directory; etag: string | null; at: number };

let known: Known | null = null;
let loading: Promise<Known> | null = null;

async function load(): Promise<Known> {
  const { port, internalSecret } = env();
  const response = await fetch(`http://127.0.0.1:${port}/internal/hosts`, {
    headers: {
      'x-internal-secret': internalSecret,
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    },
    signal: AbortSignal.timeout(10_000),
  });
  if (response.status === 304 && known) return { ...known, at: Date.now() };
  if (!response.ok) throw new Error(`the directory of hosts answered ${response.status}`);
  return {
    directory: (await response.json()) as Directory,
    etag: response.headers.get('etag'),
    at: Date.now(),
  };
}

/**
 * The directory of hosts for the proxy, which shares no memory with the application: from a loopback endpoint, at most
 * two seconds old. While the application cannot answer, the last known directory goes on serving.
 */
export async function loadDirectory(): Promise<Directory> {
  if (known && Date.now() - known.at < MAX_AGE_MS) return known.directory;
  loading ??= load().finally(() => {
    loading = null;
  });
  try {
    known = await loading;
  } catch (error) {
    if (!known) throw error;
    known = { ...known, at: Date.now() };
  }
  return known.directory;
}
