import { describe, expect, it } from 'vitest';

import {
  cleanQuote,
  cleanText,
  EDIT_MS,
  editableUntil,
  mayDelete,
  QUOTE_MAX,
} from './comment-rules';

const own = { by: 'a', at: 1000, deletedAt: 0 };

describe('one’s own comment', () => {
  it('is changed for fifteen minutes', () => {
    expect(editableUntil(own, 'a', 1000 + EDIT_MS - 1)).toBe(1000 + EDIT_MS);
    expect(editableUntil(own, 'a', 1000 + EDIT_MS)).toBeNull();
    expect(editableUntil(own, 'b', 1001)).toBeNull();
    expect(editableUntil({ ...own, deletedAt: 5 }, 'a', 1001)).toBeNull();
  });
  it('is deleted once, by its writer', () => {
    expect(mayDelete(own, 'a')).toBe(true);
    expect(mayDelete(own, 'b')).toBe(false);
    expect(mayDelete({ ...own, deletedAt: 5 }, 'a')).toBe(false);
  });
});

it('texts come in one form, without controls and blank edges', () => {
  expect(cleanText('  Sửa\r\nchỗ này\u0000 ')).toBe('Sửa\nchỗ này');
  expect(cleanText('Ti\u00ea\u0301ng'.normalize('NFD'))).toBe('Tiếng');
  expect([cleanText(' \n '), cleanText(7), cleanText(undefined)]).toEqual([null, null, null]);
});

it('a passage stands on one line and is cut where it is long', () => {
  expect(cleanQuote('Sáng\n nay')).toBe('Sáng nay');
  expect([...cleanQuote('đ'.repeat(QUOTE_MAX + 9))!]).toHaveLength(QUOTE_MAX);
});
