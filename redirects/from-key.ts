const MOST_SIGNS = 600;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const folded = (text: string): string => decoded(text).normalize('NFC').toLowerCase();

/**
 * An address inside a site as redirects compare it: decoded, one form of each Vietnamese letter, without regard to capitals
 * or a slash at the end; the query stays as it stands.
 * @param search with its question mark, or ''
 * @returns null for what no redirect can have
 */
export function keyOf(path: string, search = ''): string | null {
  const [clean, query] = [folded(path).replace(/\/+$/, '') || '/', folded(search.replaceAll('+', ' ').replace(/^\?/, ''))]; // prettier-ignore
  const key = query ? `${clean}?${query}` : clean;
  return key.length > MOST_SIGNS || /\p{Cc}/u.test(key) ? null : key;
}

/** The key without its query. */
export const pathOfKey = (key: string): string => key.split('?', 1)[0]!;

/** By what keys an address is looked for: with its query first, then without. */
export function keysOf(path: string, search: string): string[] {
  const [exact, plain] = [keyOf(path, search), keyOf(path)];
  return [...new Set([exact, plain].filter((key) => key !== null))];
}
