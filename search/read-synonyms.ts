import { DEFAULT_SYNONYMS, LONGEST_TERM, MOST_ALTERNATIVES, wordsOf } from './synonyms';

/** A province keeps so many rows: far more than anybody writes, and a set that is soon made. */
export const MOST_ROWS = 2000;

/** Why a row of synonyms is refused; `term` is the one that it is about. */
export type SynonymFault = {
  code: 'few' | 'many' | 'long' | 'signs' | 'twice' | 'taken' | 'known' | 'full';
  term?: string;
};

/** A row as it is kept: its line in one form, and by what it is compared with others. */
export type SynonymLine = { terms: string[]; line: string; key: string };

const SEPARATOR = '=';

/** The terms of a line: `UBND = Ủy ban nhân dân`. */
export const termsOfLine = (line: string): string[] =>
  line
    .split(SEPARATOR)
    .map((term) => term.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const keyOfTerms = (terms: readonly string[]): string =>
  terms
    .map((term) => wordsOf(term).join(' '))
    .sort()
    .join(SEPARATOR);

const built = new Set(DEFAULT_SYNONYMS.map(({ terms }) => keyOfTerms(terms)));

/** Reads a line of terms that mean the same, as somebody typed it. */
export function readSynonyms(typed: string): SynonymLine | SynonymFault {
  const terms = termsOfLine(typed);
  if (terms.length > MOST_ALTERNATIVES) return { code: 'many' };
  const seen = new Set<string>();
  for (const term of terms) {
    const words = wordsOf(term);
    if (words.length === 0) return { code: 'signs', term };
    if (words.length > LONGEST_TERM) return { code: 'long', term };
    const key = words.join(' ');
    if (seen.has(key)) return { code: 'twice', term };
    seen.add(key);
  }
  if (terms.length < 2) return { code: 'few' };
  const key = keyOfTerms(terms);
  if (built.has(key)) return { code: 'known' };
  return { terms, line: terms.join(` ${SEPARATOR} `), key };
}

const TEXTS: Record<'vi' | 'en', Record<SynonymFault['code'], string>> = {
  vi: {
    few: 'Ghi ít nhất hai cách gọi, cách nhau bằng dấu =, ví dụ: UBND = Ủy ban nhân dân.',
    many: `Mỗi dòng có nhiều nhất ${MOST_ALTERNATIVES} cách gọi. Hãy bớt đi, hoặc tách thành hai dòng.`,
    long: `“{term}” dài quá ${LONGEST_TERM} tiếng. Hãy viết ngắn lại.`,
    signs: '“{term}” không có chữ hay số nào để tìm. Hãy viết lại.',
    twice: '“{term}” đã có trong dòng này (khi tìm, không phân biệt dấu và chữ hoa). Hãy bỏ đi một.',
    taken: 'Đã có dòng gồm đúng những cách gọi này. Hãy sửa dòng đã có.',
    known: 'Hệ thống đã có sẵn dòng này, không cần khai lại.',
    full: `Đã đủ ${MOST_ROWS.toLocaleString('vi')} dòng. Hãy xóa bớt những dòng không còn cần.`,
  },
  en: {
    few: 'Give at least two terms with = between them, for example: UBND = Ủy ban nhân dân.',
    many: `A row has at most ${MOST_ALTERNATIVES} terms. Please leave some out, or make two rows.`,
    long: `“{term}” is longer than ${LONGEST_TERM} syllables. Please shorten it.`,
    signs: '“{term}” has no letter or digit to look for. Please write it anew.',
    twice: '“{term}” is in this row already (search ignores accents and capitals). Please leave one out.',
    taken: 'There is a row of exactly these terms already. Please change that one.',
    known: 'This row is built in; there is no need to enter it.',
    full: `There are ${MOST_ROWS.toLocaleString('en')} rows. Please delete some that are not needed any more.`,
  },
}; // prettier-ignore

/** The fault in a sentence that says what to do, in both languages of the admin. */
export const synonymFaultText = ({ code, term = '' }: SynonymFault): { vi: string; en: string } => {
  const [vi, en] = [TEXTS.vi[code], TEXTS.en[code]].map((text) => text.replace('{term}', () => term)); // prettier-ignore
  return { vi: vi!, en: en! };
};
