import type { Directory } from '@/tenants/directory';
import { resolveRequest } from '@/tenants/resolve-request';

import { keyOf } from './from-key';
import type { Fault } from './faults';

/** The site whose redirect is read; hosts decide what is its own. */
export type OwnSite = { unit: string; directory: Directory; adminHost: string };

/** A place on the own site: as it is shown, and its key. */
export type Place = { text: string; key: string };

const MOST_SIGNS = 600;

/** Signs that browsers read in ways of their own: controls, and the backslash, which they take for a slash. */
const TRICKY = /[\p{Cc}\\]/u;

type Found = { unit: string; path: string; locale: 'vi' | 'en' } | null;

/** Which site answers at a whole address, and at what path inside it. */
export function siteOf(
  { directory, adminHost }: Pick<OwnSite, 'directory' | 'adminHost'>,
  { hostname, pathname }: URL,
): Found {
  let [host, path]: [string, string] = [hostname, pathname];
  for (let step = 0; step < 3; step += 1) {
    const at = resolveRequest(directory, { host, path }, { adminHost });
    if (at.kind === 'site') return { unit: at.unit, path: at.rest, locale: at.locale };
    if (at.kind !== 'redirect') return null;
    [host, path] = [at.host ?? host, at.path];
  }
  return null;
}

const withoutLocale = (path: string): string => path.replace(/^\/(vi|en)(?=\/|$)/i, '') || '/';

/** A path of the own site as typed: `/a/b.aspx?x=1`. */
function placeOf(path: string, search: string): Place | null {
  const key = keyOf(path, search);
  if (!key) return null;
  let text = path;
  try {
    text = decodeURI(path);
  } catch {
    // A path that is not well encoded is kept as it was typed.
  }
  return { text: `${text.normalize('NFC')}${search}`, key };
}

function splitSearch(text: string): [string, string] {
  const [address = ''] = text.split('#', 1);
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** Reads the old address: a path, or a whole address of the unit's own hosts. */
export function readFrom(own: OwnSite, typed: string): Place | Fault {
  const text = typed.trim();
  const bad: Fault = { code: 'from', field: 'from' };
  if (!text || text.length > MOST_SIGNS || TRICKY.test(text) || text.startsWith('//')) return bad;
  if (text.startsWith('/')) {
    const [path, search] = splitSearch(text);
    return placeOf(withoutLocale(path), search) ?? bad;
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return bad;
  const url = new URL(text);
  const found = siteOf(own, url);
  if (found?.unit !== own.unit) return { code: 'host', field: 'from' };
  return placeOf(withoutLocale(found.path), url.search) ?? bad;
}

/** Reads where a redirect leads: a path of the own site, with its key, or a whole https address. */
export function readTarget(own: OwnSite, typed: string): Place | { text: string; key: null } | Fault {
  const text = typed.trim();
  const bad: Fault = { code: 'target', field: 'address' };
  if (!text || text.length > MOST_SIGNS) return bad;
  if (TRICKY.test(text) || text.startsWith('//')) return { code: 'scheme', field: 'address' };
  if (text.startsWith('/')) {
    const [path, search] = splitSearch(text);
    const key = keyOf(withoutLocale(path), search);
    // Two slashes behind the language would lead to another host.
    return key && !key.startsWith('//') ? { text: text.normalize('NFC'), key } : { code: 'scheme', field: 'address' };
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password) return { code: url ? 'scheme' : 'target', field: 'address' };
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  const found = web ? siteOf(own, url) : null;
  if (found?.unit === own.unit) {
    const key = keyOf(withoutLocale(found.path), url.search);
    const inEnglish = found.locale === 'en' ? '/en' : '';
    return key && !found.path.startsWith('//') ? { text: `${inEnglish}${found.path}${url.search}${url.hash}`, key } : bad;
  }
  return url.protocol === 'https:' ? { text: url.href, key: null } : { code: 'scheme', field: 'address' };
} // prettier-ignore
