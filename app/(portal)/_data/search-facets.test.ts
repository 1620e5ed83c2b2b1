import { expect, it } from 'vitest';

import { countFacets, has, type Traits } from './search-facets';

const row = (kind: string, unit: string, year: string | null): Traits => ({
  kind, unit, level: 'commune', section: null, year,
}); // prettier-ignore

const ROWS = [row('news', 'a', '2024'), row('news', 'b', '2023'), row('notice', 'a', '2024'), row('page', 'a', null)]; // prettier-ignore

it('counts what each choice would leave with everything else as chosen', () => {
  const counts = countFacets(ROWS, { kind: 'news' });
  expect(Object.fromEntries(counts.kind)).toEqual({ news: 2, notice: 1, page: 1 });
  expect(Object.fromEntries(counts.unit)).toEqual({ a: 1, b: 1 });
  expect(Object.fromEntries(counts.year)).toEqual({ 2024: 1, 2023: 1 });
  expect([...counts.section]).toEqual([]);
});

it('leaves what has all that is chosen', () => {
  expect(ROWS.filter((one) => has(one, { unit: 'a', year: '2024' }))).toEqual([ROWS[0], ROWS[2]]);
});
