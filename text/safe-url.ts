const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];
// Control characters and spaces hide a scheme from a reader but not from a browser.
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\ufeff]/g;

/**
 * An address that may stand in a link: http, https, mailto or tel, written out in full. "www.…" is completed.
 * Addresses inside the site are refused: an item shows on many sites, so they are made by relation (internal links).
 * @returns null when it may not
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const bare = value.replace(HIDDEN, '');
  const full = /^www\./i.test(bare) ? `https://${bare}` : bare;
  const scheme = /^([a-z][a-z\d+.-]*:)(.+)$/i.exec(full)?.[1]?.toLowerCase();
  if (!scheme || !SCHEMES.includes(scheme) || !URL.canParse(full)) return null;
  const web = scheme === 'http:' || scheme === 'https:';
  if (web && (!/^https?:\/\//i.test(full) || new URL(full).username !== '')) return null;
  return full;
}
