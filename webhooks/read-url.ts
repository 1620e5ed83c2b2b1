import { isIP } from 'node:net';

import { isLoopback, isPublicAddress } from './public-address';

export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * An address that we may be asked to call; null for what is not https, carries a password, or names a place inside. Names
 * are resolved and judged again at each call (`post.ts`): they can change.
 * @param loopback for tests: this machine, by http too
 */
export function readUrl(value: unknown, loopback: boolean): URL | null {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return null;
  const url = new URL(value);
  const host = hostOf(url);
  if (url.username || url.password) return null;
  if (loopback && isLoopback(host)) return /^https?:$/.test(url.protocol) ? url : null;
  if (url.protocol !== 'https:') return null;
  if (isIP(host)) return isPublicAddress(host) ? url : null;
  return /^(localhost|.*\.(localhost|local|internal))\.?$/i.test(host) || !host.includes('.') ? null : url;
} // prettier-ignore
