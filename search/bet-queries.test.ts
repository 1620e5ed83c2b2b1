import { describe, expect, it } from 'vitest';

import { betFaultText, MOST_QUERIES, queryKey, readQueries } from './bet-queries';

describe('what a query is compared by', () => {
  it.each([
    ['Giấy khai sinh', 'giay khai sinh'], ['  giay   KHAI sinh ', 'giay khai sinh'], ['giaasy khai sinh', 'giay khai sinh'],
    ['“giấy” khai-sinh?', 'giay khai sinh'], ['kỹ thuật', 'ki thuat'], ['số 05/2024/QĐ-UBND', '5/2024/qd-ubnd'],
  ])('%s', (typed, key) => expect(queryKey(typed)).toBe(key)); // prettier-ignore

  it('keeps the order of words; nothing and what is too long is no query', () => {
    expect(queryKey('khai sinh giấy')).not.toBe(queryKey('giấy khai sinh'));
    expect(['', '…', 'một '.repeat(13)].map(queryKey)).toEqual([null, null, null]);
  });
});

describe('the queries of a best bet', () => {
  it('are read from a line, those that mean the same once', () =>
    expect(readQueries('giấy khai sinh;Khai  sinh\nGIAY KHAI SINH;')).toEqual({
      queries: ['giấy khai sinh', 'Khai sinh'],
      keys: ['giay khai sinh', 'khai sinh'],
    }));

  const many = (count: number) => Array.from({ length: count }, (_, n) => `thủ tục ${n}`).join(';');

  it.each([
    ['', 'none'], [' ; ', 'none'], ['khai sinh; ***', 'signs'], [`khai sinh; ${'một '.repeat(13)}`, 'long'], [many(MOST_QUERIES + 1), 'many'],
  ])('%s is refused: %s', (line, code) => expect(readQueries(line)).toMatchObject({ code })); // prettier-ignore

  it('takes the most', () => expect(readQueries(many(MOST_QUERIES))).toHaveProperty('keys'));

  it('tells which', () =>
    expect(betFaultText({ code: 'taken', query: "$& 'x" }).vi).toContain("“$& 'x”"));
});
