import { keyOf } from '@/redirects/from-key';
import { isReserved } from '@/redirects/reserved';

import { looksPersonal } from './personal';

const MOST_SIGNS = 200;
const MOST_PARAMETERS = 4;

const PLAIN = /^\/[\p{L}\p{M}0-9/_.~,()+ -]*$/u;

/** How pages and documents of former portals end; an address without an ending is one as well. */
const ENDINGS = 'html?|shtml|aspx?|jsp|do|epi|vnp|chn|pdf|docx?|xlsx?|pptx?|rtf'.split('|');
const ENDING = new RegExp(`\\.(?:${ENDINGS.join('|')})$`);
const ANY_ENDING = /\.[a-z0-9_~-]{1,12}$/;

/** What programs try that look for a way in. */
const PROBES =
  /\/(wp([_-][^/]*)?|wordpress|phpmyadmin|pma|cgi-bin|vendor|actuator|administrator|adminer|boaform|hnap1|autodiscover|owa|ecp|solr|console|telescope|debug|backup|config|node_modules|server-status|etc|bin|shell|login|logon|signin)(\/|\.|$)/;

/** The address of an article may hold words of a title that is no longer, or not yet, for everybody. */
const OWN_ARTICLE = /^\/tin\/([^/]*-)?[a-z0-9]{8}$/;

/** By what former portals name an article, a section or a page in the query of an address. */
const PARAMETERS =
  /^(id|nid|newsid|itemid|articleid|docid|catid|cateid|cid|mid|pid|tid|tabid|pageid|zoneid|portalid|p|page_id|cat|nv|op|option|view|idtin|idbai|idcm|chuyenmuc|matin|mabai)$/;
const VALUE = /^[\p{L}\p{M}0-9_.-]{1,40}$/u;

/** The part of a query that names what was looked for, in its order, without what counts visitors. */
function namedBy(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => PARAMETERS.test(name.toLowerCase()) && VALUE.test(value),
  );
  return kept.slice(0, MOST_PARAMETERS).map(([name, value]) => `${name}=${value}`).join('&');
} // prettier-ignore

/** Whether a page or a document of a former portal may have stood there. */
function mayBeOld(path: string, named: string): boolean {
  if (isReserved(path) || OWN_ARTICLE.test(path) || PROBES.test(path)) return false;
  if (path.split('/').some((part, at) => part.startsWith('.') || (at > 0 && part === '')))
    return false;
  // Pages of such portals are told apart by their query alone; without one it is a probe.
  if (/\/index\.php$/.test(path)) return named !== '';
  return ENDING.test(path) || !ANY_ENDING.test(path);
}

/**
 * A wrong address as it is counted: as redirects compare addresses, with the part of its query that names something.
 * @param search with its question mark, or ''
 * @returns null for what is not counted: what may be about a person, is long, or nobody but a program asks for
 */
export function countableAddress(path: string, search: string): string | null {
  if (path.length + search.length > 8 * MOST_SIGNS) return null;
  const plain = keyOf(path);
  if (!plain || !PLAIN.test(plain)) return null;
  const named = namedBy(search);
  if (!mayBeOld(plain, named)) return null;
  const key = named ? keyOf(path, `?${named}`) : plain;
  if (!key || [...key].length > MOST_SIGNS) return null;
  return looksPersonal(key.normalize('NFKC'), 'address') ? null : key;
}
