import { expect, it } from 'vitest';

import { csvLine } from './csv';
import { periodOf } from './period';

it('quotes every cell and leaves none that a spreadsheet would run', () => {
  expect(csvLine(['Xã "An Bình"', null, 3, 'a,b\nc'])).toBe('"Xã ""An Bình""","","3","a,b\nc"\r\n');
  for (const begin of ['=', '+', '-', '@', '\t', '\r'])
    expect(csvLine([`${begin}HYPERLINK("x")`])).toBe(`"'${begin}HYPERLINK(""x"")"\r\n`);
});

it('reads days by the clock of Viet Nam, the last one whole', () => {
  expect(periodOf('2024-12-01', '2024-12-31')).toEqual({
    from: '2024-11-30T17:00:00.000Z',
    to: '2024-12-31T17:00:00.000Z',
  });
  expect(periodOf(null, '')).toEqual({ from: null, to: null });
  for (const bad of ['2024-02-30', '1/2/2024', 'x', '2024-13-01'])
    expect(periodOf(bad, null)).toBeNull();
});
