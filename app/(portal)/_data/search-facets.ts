import type { SearchRow } from '@/search/document';
import type { Level } from '@/tenants/levels';
import type { UnitTree } from '@/tenants/unit-tree';

import type { SearchAsk } from './search-ask';

export type FacetName = 'kind' | 'unit' | 'level' | 'section' | 'year';

/** Values by how many rows have them. */
export type FacetCounts = Record<FacetName, ReadonlyMap<string, number>>;

/** A row as facets see it. */
export type Traits = Record<FacetName, string | null>;

const VIETNAM = 7 * 3_600_000;

export const traitsOf = (
  tree: UnitTree,
  row: Pick<SearchRow, 'kind' | 'steward' | 'section' | 'date'>,
): Traits => ({
  kind: row.kind,
  unit: row.steward,
  level: tree.get(row.steward)?.level ?? null,
  section: row.section,
  year: row.date > 0 ? String(new Date(row.date + VIETNAM).getUTCFullYear()) : null,
});

/** What was chosen, by the same names. @param section id of the section that is chosen by its slug */
export const chosenTraits = (ask: SearchAsk, section?: string | null): Partial<Traits> => ({
  ...(ask.kind ? { kind: ask.kind } : {}),
  ...(ask.unit ? { unit: ask.unit } : {}),
  ...(ask.level ? { level: ask.level satisfies Level } : {}),
  // A section that the site does not have holds nothing.
  ...(ask.section ? { section: section ?? '' } : {}),
  ...(ask.year ? { year: String(ask.year) } : {}),
});

const NAMES: readonly FacetName[] = ['kind', 'unit', 'level', 'section', 'year'];

/** Whether a row has all that is chosen, but for one trait that is left out of account. */
export const has = (row: Traits, chosen: Partial<Traits>, but?: FacetName): boolean =>
  NAMES.every((name) => name === but || chosen[name] === undefined || row[name] === chosen[name]);

/** For each trait, how many rows there would be of each value with everything else as chosen. */
export function countFacets(rows: readonly Traits[], chosen: Partial<Traits>): FacetCounts {
  const counted = NAMES.map((name): [FacetName, Map<string, number>] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = row[name];
      if (value !== null && has(row, chosen, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [name, counts];
  });
  return Object.fromEntries(counted) as unknown as FacetCounts;
}
