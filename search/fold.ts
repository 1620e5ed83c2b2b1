const MARKS = /\p{M}+/gu;
const SPACES = /\s+/g;

/**
 * Text for comparing and searching: no tone or vowel marks, đ as d, lower case, single spaces.
 * Both databases' full-text indexes keep đ apart from d, so everything is folded before it is stored and before it is
 * asked for. `fold('Đông  Ấp') === 'dong ap'`; folding twice changes nothing.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  // Lower-casing may bring marks back ("İ" becomes i and a dot), so they are stripped once more.
  return lower.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replace(SPACES, ' ').trim();
}
