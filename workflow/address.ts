import type { PayloadRequest } from 'payload';

import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import { resolveRequest } from '@/tenants/resolve-request';
import { getDirectory } from '@/tenants/sites';

/** A place on a site of this system: a unit, and a path inside its site. */
export type Place = { unit: string; path: string };

const MAX = 500;

/** Scheme or none, as people copy it from the address bar. */
function urlOf(address: string): URL | null {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  try {
    const url = new URL(whole);
    return url.username || url.password ? null : url;
  } catch {
    return null;
  }
}

/**
 * The place an address names; null when it is on no site of this system: nobody is ever led elsewhere.
 * @param address a whole address, or a path on the site of `unit`; query and fragment are dropped
 */
export async function placeOf(
  req: PayloadRequest,
  address: string,
  unit: string,
  now: number,
): Promise<Place | null> {
  const text = address.trim();
  if (!text || text.length > MAX || text.startsWith('//') || text.includes('\\')) return null;
  const { adminHost, baseDomain, hostPattern } = env();
  const today = vietnamDay(new Date(now));
  const directory = await getDirectory(req.payload, { pattern: hostPattern, baseDomain, today });
  const local = text.startsWith('/') && !text.startsWith('/u/');
  const url = urlOf(text.startsWith('/') ? `localhost${text}` : text);
  if (!url) return null;
  if (local) return { unit, path: url.pathname.replace(/^\/(vi|en)(?=\/|$)/, '') || '/' };
  let [host, path] = [url.host, url.pathname];
  // A known address that is not the primary one leads to the primary one, in one step.
  for (let step = 0; step < 3; step += 1) {
    const found = resolveRequest(directory, { host, path }, { adminHost });
    if (found.kind === 'site') return { unit: found.unit, path: found.rest };
    if (found.kind !== 'redirect') return null;
    [host, path] = [found.host ?? host, found.path];
  }
  return null;
}
