import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isDocumentNumber, MAX_TOKENS, tokenize } from './tokens';

const folded = (text: string) => tokenize(text).map((token) => token.folded);

describe('tokenize', () => {
  it('gives words as written and folded, with their places', () =>
    expect(tokenize('Xã Đồng Lạc')).toEqual([
      { text: 'xã', folded: 'xa', at: 0, end: 2, breakBefore: false },
      { text: 'đồng', folded: 'dong', at: 3, end: 7, breakBefore: false },
      { text: 'lạc', folded: 'lac', at: 8, end: 11, breakBefore: false },
    ]));

  it.each([
    ['Quyết định 12/2025/QĐ-UBND ngày', ['quyet', 'dinh', '12/2025/qd-ubnd', 'ngay']],
    ['(1234/UBND-VX).', ['1234/ubnd-vx']],
    ['05-NQ/TW', ['05-nq/tw']],
    ['12/2025/QĐ–UBND, 05–NQ/TW', ['12/2025/qd-ubnd', '05-nq/tw']],
    ['Số 123 /QĐ-UBND', ['123/qd-ubnd']],
    ['Số 12/2025/NĐ-CP', ['12/2025/nd-cp']],
    ['Số: 36-CT/TU về', ['36-ct/tu', 've']],
    ['Luật số 15/2020/QH14', ['luat', '15/2020/qh14']],
    ['47/2014/TTLT-BTNMT-BTC', ['47/2014/ttlt-btnmt-btc']],
    ['12/2025/qđ-ubnd', ['12/2025/qd-ubnd']],
    ['1719/QĐ-TTg', ['1719/qd-ttg']],
    ['101/CP', ['101/cp']],
    ['ngày 26/3/2024, 30/4 và 3/2025', ['ngay', '26/3/2024', '30/4', 'va', '3/2025']],
    ['26-03-2024 đến 27.3.2024', ['26-03-2024', 'den', '27.3.2024']],
    ['1.234,5 ha, 1.000.000 đồng/tháng', ['1.234,5', 'ha', '1.000.000', 'dong', 'thang']],
    ['Nghị định 168/2024', ['nghi', 'dinh', '168/2024']],
    ['giá 10/kg', ['gia', '10', 'kg']],
    ['giai đoạn 2021-2025', ['giai', 'doan', '2021', '2025']],
    ['KT-XH, Covid-19, 5G', ['kt', 'xh', 'covid', '19', '5g']],
    ['dichvucong.gov.vn', ['dichvucong', 'gov', 'vn']],
    ['số nhà 12', ['so', 'nha', '12']],
    ['ＵＢＮＤ xã', ['ubnd', 'xa']],
    ['tr\u200bường\u200b học', ['truong', 'hoc']],
    ['\ud800 a\udc00b', ['a', 'b']],
    ['', []],
    ['… — !', []],
  ])('%j', (text, expected) => expect(folded(text)).toEqual(expected));

  it('ends sentences where they end', () => {
    const breaks = (text: string) =>
      tokenize(text)
        .filter((token) => token.breakBefore)
        .map((token) => token.text);
    expect(breaks('Mất điện. Từ 7:30: xã An Bình; TP.Chí Linh')).toEqual(['từ', 'xã', 'tp']);
    expect(breaks('Tiêu đề\nNội dung! Hỏi? “Xong.” Hết')).toEqual(['nội', 'hỏi', 'xong', 'hết']);
    expect(breaks('cổng dichvucong.gov.vn, số: 05-NQ/TW')).toEqual([]);
  });

  it('returns no more than it may', () =>
    expect(tokenize('xã '.repeat(MAX_TOKENS + 5))).toHaveLength(MAX_TOKENS));

  it('takes any text; tokens are pieces of it, in order', () => {
    const anyText = fc.oneof(
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom('\ud83d', 'ờ', 'o\u0300', '\u200b', '12/', '-', 'QĐ', '. ', 'số '), {
          maxLength: 40,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const places = tokens.flatMap(({ at, end }) => [at, end]);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(tokens.every(({ at, end }) => at < end && end <= text.length)).toBe(true);
        expect(tokens.every(({ folded: key }) => key !== '' && !/\s/.test(key))).toBe(true);
        expect(tokens.every(({ text: word }) => word === word.normalize('NFC'))).toBe(true);
      }),
    );
  });

  it('does not depend on how the text is composed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
      }),
    ));
});

it('knows numbers of documents from others', () => {
  for (const yes of ['12/2025/qd-ubnd', '05-nq/tw', '101/cp', '15/2020/qh14'])
    expect(isDocumentNumber(yes)).toBe(true);
  for (const no of ['26/3/2024', '3/2025', '1.234,5', '19', 'ubnd', '5g'])
    expect(isDocumentNumber(no)).toBe(false);
});
