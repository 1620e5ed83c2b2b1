import { toneInPlace } from './tone';

/** Consonants after which i and y are written for each other, at a syllable's end: kỹ thuật and kĩ thuật, Vỹ Dạ and Vĩ Dạ. */
const Y_AS_I = /^([hklmstv])y$/;
/** quý and quí, quỳnh and quình; never "quyên". */
const QUY_AS_QUI = /^quy(?=$|t$|p$|nh$|ch$)/;
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** Digits of a number that counts something; longer ones are telephone or identity numbers. */
const LONGEST_COUNT = 4;
const LEADING_ZEROS = /^0+(?=\d)/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function canonicalNumber(folded: string): string {
  const date = DATE.exec(folded);
  if (date !== null) return `${Number(date[1])}/${Number(date[2])}/${date[3]}`;
  // "Tháng 05" is tháng 5 and 05-NQ/TW is 5-NQ/TW; telephone numbers keep their zero.
  return /[/-]/.test(folded) || folded.length <= LONGEST_COUNT
    ? folded.replace(LEADING_ZEROS, '').replace(/^(\d{1,2}\/)0+(?=\d+$)/, '$1')
    : folded;
}

/**
 * One form for what is spelled in several ways: i and y ("ky" and "ki", "quy" and "qui"; "tay" and "tai" stay apart), dates
 * ("26-03-2024" and "26/3/2024"), leading zeros of document numbers. For one folded token, see `tokenize`; twice changes
 * nothing.
 */
export function canonical(folded: string): string {
  // Called for every word of every document that is ranked: most words end here.
  if (isDigit(folded.charCodeAt(0))) return canonicalNumber(folded);
  if (folded.length === 2) return folded.replace(Y_AS_I, '$1i');
  return folded.startsWith('quy') ? folded.replace(QUY_AS_QUI, 'qui') : folded;
}

const Y_OF = /^([hklmstv]|qu)([yýỳỷỹỵ])(?=$|t$|p$|nh$|ch$)/;
const I_FOR: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

function accentedWord(word: string): string {
  const placed = toneInPlace(word);
  const [all, onset = '', y = ''] = Y_OF.exec(placed) ?? [];
  if (all === undefined || (onset !== 'qu' && placed.length > 2)) return placed;
  return `${onset}${I_FOR[y] ?? y}${placed.slice(all.length)}`;
}

/**
 * One form of a text with its accents, for comparing them: composed, lower case, tones where they belong ("hoà" and "hòa",
 * "thuý" and "thúy"), i for y as in `canonical`. Twice changes nothing.
 */
export const accented = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, accentedWord);
