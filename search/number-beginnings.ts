import { isDocumentNumber } from './tokens';

const NO_BEGINNINGS: readonly string[] = [];

/**
 * What people type of a document's number when they do not know all of it, longest first: 12/2025/qd and 12/2025 of
 * 12/2025/qd-ubnd, 1234/ubnd and 1234 of 1234/ubnd-vx. Nothing of other words.
 * @param word canonical
 */
export function beginnings(word: string): readonly string[] {
  const digit = word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
  if (!digit || !isDocumentNumber(word)) return NO_BEGINNINGS;
  const hasYear = /^\d+\/\d{4}\//.test(word);
  const all = [...word.matchAll(/[/&-]/g)].map(({ index }) => word.slice(0, index)).reverse();
  // With a year, the number alone is that of a dozen documents.
  return hasYear ? all.slice(0, -1) : all;
}
