import { describe, expect, it } from 'vitest';

import { readQueueCursor, writeQueueCursor } from './queue-cursor';
import { isFiltered, readQueueFilter, searchWords, writeQueueFilter } from './queue-filter';

const filter = (query: string) => readQueueFilter(new URLSearchParams(query));

describe('the filter in the address', () => {
  it('is read and written', () => {
    const query = 'unit=u-1&level=commune&kind=notice&age=24&q=C%E1%BA%A5p+n%C6%B0%E1%BB%9Bc';
    expect(filter(query)).toEqual({
      unit: 'u-1',
      level: 'commune',
      kind: 'notice',
      age: 24,
      text: 'Cấp nước',
    });
    expect(writeQueueFilter(filter(query))).toBe(query);
    expect(searchWords(filter(query))).toEqual(['cap', 'nuoc']);
  });
  it('leaves out what makes no sense', () => {
    expect(filter('unit=%24ne&level=king&kind=poem&age=7')).toEqual({
      unit: null,
      level: null,
      kind: null,
      age: null,
      text: '',
    });
    expect(isFiltered(filter('q=+++'))).toBe(false);
    expect(searchWords(filter(`q=${'a '.repeat(60)}`))).toHaveLength(8);
  });
});

describe('the cursor', () => {
  it('goes there and back', () => {
    const cursor = { rank: 1, at: 1_732_500_000_000, item: '0192-ab' };
    expect(readQueueCursor(writeQueueCursor(cursor))).toEqual(cursor);
  });
  it.each([null, '', '1', '1.x.y', '1.5.{}', '11.5.a', `1.5.${'a'.repeat(65)}`])('is none: %s', (value) =>
    expect(readQueueCursor(value)).toBeNull());
}); // prettier-ignore
