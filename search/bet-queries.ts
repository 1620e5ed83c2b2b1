import { parseQuery } from './query';

export const MOST_QUERIES = 10;

/** So many best bets stand above the results of one query. */
export const MOST_BETS = 3;

/** A unit keeps so many: more than anybody looks after. */
export const MOST_OF_UNIT = 500;

/** Why the queries of a best bet, or what it leads to, are refused; `query` is the one that it is about. */
export type BetFault = {
  code: 'none' | 'many' | 'signs' | 'long' | 'taken' | 'full' | 'item' | 'nowhere' | 'title';
  query?: string;
};

/**
 * By what a query is compared with those of best bets: its words in their order, without accents, keys of telex undone, as search
 * reads them; null for nothing, and for more words than search considers.
 */
export function queryKey(typed: string): string | null {
  const { words, tooLong } = parseQuery(typed);
  return words.length === 0 || tooLong ? null : words.map(({ canonical }) => canonical).join(' ');
}

/** By what a best bet of a unit's site is found. */
export const betKey = (unit: string, key: string): string => `${unit}:${key}`;

/** Reads the queries that somebody typed, with semicolons or line breaks between them; those that mean the same are one. */
export function readQueries(typed: string): { queries: string[]; keys: string[] } | BetFault {
  const found = new Map<string, string>();
  for (const part of typed.split(/[;\n]/)) {
    const query = part.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (!query) continue;
    const key = queryKey(query);
    if (key === null) return { code: parseQuery(query).tooLong ? 'long' : 'signs', query };
    if (!found.has(key)) found.set(key, query);
  }
  if (found.size === 0) return { code: 'none' };
  if (found.size > MOST_QUERIES) return { code: 'many' };
  return { queries: [...found.values()], keys: [...found.keys()] };
}

const TEXTS: Record<'vi' | 'en', Record<BetFault['code'], string>> = {
  vi: {
    none: 'Ghi ít nhất một câu mà người đọc gõ khi tìm, ví dụ: giấy khai sinh.',
    many: `Nhiều nhất ${MOST_QUERIES} câu. Hãy bớt đi, hoặc thêm một kết quả gợi ý nữa.`,
    signs: '“{query}” không có chữ hay số nào để tìm. Hãy viết lại.',
    long: '“{query}” dài quá 12 tiếng. Hãy viết ngắn lại, như người đọc gõ.',
    taken: `“{query}” đã có ${MOST_BETS} kết quả gợi ý. Hãy bỏ bớt một, hoặc bỏ câu này.`,
    full: `Trang của đơn vị đã đủ ${MOST_OF_UNIT} kết quả gợi ý. Hãy xóa bớt những mục không còn cần.`,
    item: 'Không tìm thấy bài hoặc trang này trên trang của đơn vị. Hãy chọn lại.',
    nowhere: 'Trang của đơn vị không có gì ở địa chỉ này. Hãy mở trang cần gợi ý rồi chép địa chỉ của nó.',
    title: 'Gợi ý đến một địa chỉ cần có dòng tiêu đề để người đọc bấm vào.',
  },
  en: {
    none: 'Give at least one query as people type it, for example: giấy khai sinh.',
    many: `At most ${MOST_QUERIES} queries. Please leave some out, or add another suggested result.`,
    signs: '“{query}” has no letter or digit to look for. Please write it anew.',
    long: '“{query}” is longer than 12 syllables. Please shorten it to what people type.',
    taken: `“{query}” has ${MOST_BETS} suggested results already. Please remove one, or leave this query out.`,
    full: `The unit’s site has ${MOST_OF_UNIT} suggested results. Please delete some that are not needed any more.`,
    item: 'The unit’s site has no such article or page. Please choose again.',
    nowhere: 'The unit’s site has nothing at this address. Please open the page and copy its address.',
    title: 'A suggestion that leads to an address needs a title for people to press.',
  },
}; // prettier-ignore

/** The fault in a sentence that says what to do, in both languages of the admin. */
export const betFaultText = ({ code, query = '' }: BetFault): { vi: string; en: string } => {
  const [vi, en] = [TEXTS.vi[code], TEXTS.en[code]].map((text) => text.replace('{query}', () => query)); // prettier-ignore
  return { vi: vi!, en: en! };
};
