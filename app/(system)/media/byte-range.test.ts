import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { byteRange } from './byte-range';

describe('byteRange', () => {
  it.each([
    ['bytes=0-', 10, { first: 0, last: 9 }],
    ['bytes=0-1', 10, { first: 0, last: 1 }],
    ['bytes=4-400', 10, { first: 4, last: 9 }],
    ['bytes=-3', 10, { first: 7, last: 9 }],
    ['bytes=-30', 10, { first: 0, last: 9 }],
    ['BYTES=9-9', 10, { first: 9, last: 9 }],
    ['bytes=10-', 10, 'beyond'],
    ['bytes=-0', 10, 'beyond'],
    ['bytes=0-', 0, 'beyond'],
    ['bytes=-5', 0, 'beyond'],
    // Not ours to read, or more than one part: the whole file.
    [null, 10, null],
    ['', 10, null],
    ['bytes=-', 10, null],
    ['bytes=5-4', 10, null],
    ['bytes=0-1,4-5', 10, null],
    ['lines=0-1', 10, null],
    ['bytes=a-b', 10, null],
    ['bytes=1-2x', 10, null],
  ])('%j of %i bytes', (header, size, expected) => expect(byteRange(header, size)).toEqual(expected));

  it('never leaves the file, whatever is asked', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `bytes=${a}-${b}`), fc.nat().map((n) => `bytes=-${n}`), fc.nat().map((n) => `bytes=${n}-`)), fc.nat(5_000_000), (header, size) => {
        const range = byteRange(header, size);
        if (range === null || range === 'beyond') return true;
        return range.first >= 0 && range.first <= range.last && range.last < size;
      }),
    ));

  it('takes every byte exactly once, asked for in pieces', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 50 }), (size, step) => {
        let next = 0;
        while (next < size) {
          const range = byteRange(`bytes=${next}-${next + step - 1}`, size);
          if (range === null || range === 'beyond' || range.first !== next) return false;
          next = range.last + 1;
        }
        return byteRange(`bytes=${next}-`, size) === 'beyond';
      }),
    ));
}); // prettier-ignore
