import fc from 'fast-check';
import { expect, it } from 'vitest';

import { askPath, readAsk, type SearchAsk } from './search-ask';

const asked = (path: string): SearchAsk =>
  readAsk(Object.fromEntries(new URL(path, 'http://x').searchParams));

it('reads what an address asks for', () => {
  expect(asked('/tim-kiem?q=l%E1%BB%8Bch++c%E1%BA%AFt&pham-vi=all&loai=notice&nam=2024&trang=2')).toEqual({
    q: 'lịch cắt', scope: 'all', sort: 'best', page: 2, kind: 'notice', year: 2024,
  });
}); // prettier-ignore

it('takes what makes no sense as not said', () => {
  expect(
    readAsk({ q: ['a', 'b'], 'pham-vi': 'x', loai: '$ne', nam: '20240', 'don-vi': '{"$gt":""}', cap: 'x', muc: '../', trang: '-3' }),
  ).toEqual({ q: 'a', scope: 'site', sort: 'best', page: 1 });
}); // prettier-ignore

it('writes the address that it reads', () => {
  const ask = fc.record(
    {
      q: fc.string().map((text) => text.replace(/\s+/g, ' ').trim()),
      scope: fc.constantFrom('site' as const, 'below' as const, 'all' as const),
      sort: fc.constantFrom('best' as const, 'newest' as const, 'oldest' as const),
      page: fc.integer({ min: 1, max: 40 }),
      kind: fc.constantFrom('news' as const, 'page' as const),
      year: fc.integer({ min: 1900, max: 2099 }),
      section: fc.constant('dan-sinh'),
    },
    { requiredKeys: ['q', 'scope', 'sort', 'page'] },
  );
  fc.assert(
    fc.property(ask, (one) => {
      expect(asked(askPath(one))).toEqual(one);
    }),
  );
});
