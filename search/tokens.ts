import { fold } from './fold';

/** A word, syllable or number of a text. */
export type Token = {
  /** As written, but composed (NFC), lower case and without invisible characters; accents kept. */
  text: string;
  /** `text` for comparing: see `fold`; full-width letters as ordinary ones. */
  folded: string;
  /** Where it stands in the text that was given, in UTF-16 units; `end` is behind its last one. */
  at: number;
  end: number;
  /** Whether a sentence or line ended between the token before and this one. */
  breakBefore: boolean;
};

/** More words than any item of a portal has; the rest of a text is not read. */
export const MAX_TOKENS = 20_000;

const INVISIBLE =
  '\\u00ad\\u180e\\u200b-\\u200f\\u2060-\\u2064\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const LETTER = '[\\p{L}\\p{M}\\d]';
const CODE = `\\p{L}${LETTER}{0,9}`;
/** Word processors make long dashes of hyphens. */
const DASH = '\\-\\u2010-\\u2015';
const ABBREVIATION = `\\p{Lu}${LETTER}{1,9}`;
const WORD = '[\\p{L}\\p{N}]';

/**
 * Numbers of documents: with the year (12/2025/QĐ-UBND, 15/2020/QH14), of the administration (1234/UBND-VX), of the Party
 * (05-NQ/TW), short (45/CP; capitals only, for "10/kg" is none).
 */
const DOCUMENT_NUMBER = [
  `\\d{1,6}\\/\\d{4}\\/${CODE}(?:[${DASH}/&]${CODE}){0,5}`,
  `\\d{1,6} ?\\/${CODE}(?:[${DASH}/&]${CODE}){1,5}`,
  `\\d{1,6}[${DASH}]${CODE}(?:\\/${CODE}){1,5}`,
  `\\d{1,6}\\/${ABBREVIATION}`,
].join('|');

/** 26/3/2024, 26-03-2024, 26.3.2024; a day or a month alone: 30/4, 3/2024; the beginning of a document number: 168/2024. */
const DATE =
  '\\d{1,2}(?:(?:\\/\\d{1,2}\\/|-\\d{1,2}-|\\.\\d{1,2}\\.)\\d{4}|\\/\\d{1,4})(?!\\d)|\\d{3,6}\\/(?:19|20)\\d{2}(?!\\d)';

const PIECE = new RegExp(
  `(${DOCUMENT_NUMBER})(?!${LETTER})|${DATE}|\\d+(?:[.,]\\d+)+|` +
    `${WORD}[\\p{L}\\p{M}\\p{N}${INVISIBLE}]*`,
  'gu',
);
const DASHES = new RegExp(`[${DASH}]`, 'gu');
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const INVISIBLE_END = new RegExp(`[${INVISIBLE}]$`, 'u');

/** What ends a sentence: dots and colons only before a space, for "dichvucong.gov.vn" and "7:30" go on. */
const BREAK = /[!?;\n\r\u2028\u2029]|[.:…](?=[\s"'”’»)\]]|$)/u;

const WHOLE_NUMBER = new RegExp(`^(?:${DOCUMENT_NUMBER})$`, 'u');

/** Whether a token's folded text is the number of a document, and not a date or an amount. */
export const isDocumentNumber = (folded: string): boolean =>
  WHOLE_NUMBER.test(folded) || /^\d{1,6}\/[a-z][a-z\d]{1,9}$/.test(folded);

/**
 * The words and numbers of a text, in its order, at most MAX_TOKENS. A document number, a date and an amount ("1.234,5") is
 * one token each; "số" before a document number belongs to it and is none. Takes any string, broken Unicode too, and
 * reads it once from end to end.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let behind = 0;
  let broken = false;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    if (tokens.length >= MAX_TOKENS) break;
    const [written, documentNumber] = match;
    const { index } = match;
    // Nearly always there is one space between.
    if (index > behind + 1 || text[behind] !== ' ')
      broken ||= BREAK.test(text.slice(behind, index + 1));
    behind = index + written.length;
    const form = formOf(written);
    if (form === null) continue;
    const last = tokens.at(-1);
    // "Số 12/2025/NĐ-CP", "Số: 05-NQ/TW": the colon ends no sentence here.
    if (documentNumber !== undefined && last?.folded === 'so' && last.end + 3 > index) {
      tokens.pop();
      broken = last.breakBefore;
    }
    const { text: clean, folded, length } = form;
    tokens.push({ text: clean, folded, at: index, end: index + length, breakBefore: broken });
    broken = false;
  }
  return tokens;
}

/** What a piece of text is as a token; `length` without what is invisible behind it. */
type Form = { text: string; folded: string; length: number };

/** Vietnamese has about 7,000 syllables, so what was worked out for one is soon asked again. */
const forms = new Map<string, Form>();
const MOST_FORMS = 20_000;
/** A longer piece would keep the whole text that it was cut from in memory. */
const LONGEST_FORM = 12;

function formOf(written: string): Form | null {
  const known = forms.get(written);
  if (known !== undefined) return known;
  let length = written.length;
  while (INVISIBLE_END.test(written.slice(length - 1, length))) length -= 1;
  const text = written.slice(0, length).replace(ALL_INVISIBLE, '').normalize('NFC').toLowerCase();
  const folded = fold(text.normalize('NFKC')).replaceAll(' ', '').replace(DASHES, '-');
  if (folded === '') return null;
  const form = { text, folded, length };
  if (forms.size < MOST_FORMS && written.length <= LONGEST_FORM) forms.set(written, form);
  return form;
}
