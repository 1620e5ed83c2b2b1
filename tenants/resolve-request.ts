import type { Directory } from './directory';
import { hostName, isPlainHost } from './hosts';

export type RequestAddress = { host: string | null; path: string };

export type ResolveOptions = { adminHost: string };

/**
 * Where a request goes. `site` is the unit's id, with `~p` behind it when the site was reached by path, so that its
 * links keep the `/u/…` prefix.
 */
export type Resolution =
  | { kind: 'site'; site: string; unit: string; locale: 'vi' | 'en'; rest: string }
  | { kind: 'redirect'; host: string | null; path: string }
  | { kind: 'admin' }
  | { kind: 'unknown' };

const ADMIN_PATH = /^\/(admin|api)(\/|$)/;
const MAX_DEPTH = 4;

/** `/en/x` → English, `/x`; `/vi/x` is not an address of its own. */
function splitLocale(path: string): { locale: 'vi' | 'en'; rest: string; spelledOut: boolean } {
  const match = /^\/(vi|en)(?=\/|$)/.exec(path);
  if (!match) return { locale: 'vi', rest: path, spelledOut: false };
  const rest = path.slice(match[0].length) || '/';
  return match[1] === 'en'
    ? { locale: 'en', rest, spelledOut: false }
    : { locale: 'vi', rest, spelledOut: true };
}

function siteAt(
  unit: string,
  prefix: string,
  path: string,
  byPath: boolean,
  host: string | null,
): Resolution {
  const { locale, rest, spelledOut } = splitLocale(path || '/');
  if (spelledOut) return { kind: 'redirect', host, path: `${prefix}${rest}` };
  return { kind: 'site', site: byPath ? `${unit}~p` : unit, unit, locale, rest };
}

/** The unit of `/u/<path>/…` by its longest known path, and what follows it. */
function byPath(
  directory: Directory,
  path: string,
): { unit: string; known: string; tail: string } | null {
  const segments = path.slice('/u/'.length).split('/');
  for (let n = Math.min(MAX_DEPTH, segments.length); n > 0; n -= 1) {
    const known = segments.slice(0, n).join('/');
    const unit = Object.hasOwn(directory.paths, known) ? directory.paths[known] : undefined;
    if (unit && known) {
      const tail = segments.slice(n).join('/');
      return { unit, known, tail: tail ? `/${tail}` : '' };
    }
  }
  return null;
}

function resolveByPath(directory: Directory, path: string, onHost: boolean): Resolution {
  const found = byPath(directory, path);
  if (!found) return { kind: 'unknown' };
  const primary = directory.primary[found.unit];
  if (onHost && primary?.host)
    return { kind: 'redirect', host: primary.host, path: found.tail || '/' };
  const prefix = `/u/${primary?.path ?? found.known}`;
  if (primary && primary.path !== found.known) {
    return { kind: 'redirect', host: null, path: `${prefix}${found.tail}` };
  }
  return siteAt(found.unit, prefix, found.tail, true, null);
}

/**
 * Decides which site answers (DESIGN 5): by Host; by path on plain localhost or an IP; a known but not primary host is
 * redirected; an unknown host never gets somebody's site; the admin and the API answer on one host only.
 */
export function resolveRequest(
  directory: Directory,
  request: RequestAddress,
  options: ResolveOptions,
): Resolution {
  const host = hostName(request.host);
  const { path } = request;
  if (host === options.adminHost && (ADMIN_PATH.test(path) || !isPlainHost(host))) {
    return { kind: 'admin' };
  }
  if (ADMIN_PATH.test(path)) return { kind: 'unknown' };
  const plain = isPlainHost(host);
  const unit = Object.hasOwn(directory.hosts, host) ? directory.hosts[host] : undefined;
  if (!plain && !unit) return { kind: 'unknown' };
  if (path.startsWith('/u/')) return resolveByPath(directory, path, !plain);
  if (plain) {
    const root = directory.paths[''];
    return root ? siteAt(root, '', path, true, null) : { kind: 'unknown' };
  }
  const primary = directory.primary[unit!];
  if (primary?.host && primary.host !== host) return { kind: 'redirect', host: primary.host, path };
  return siteAt(unit!, '', path, false, host);
}
