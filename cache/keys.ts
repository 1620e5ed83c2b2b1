/**
 * What a cached page depends on. The addresses of content are keys as they are (`unit:U`, `local:U`, `tree:A`,
 * `tree:A:commune`, `group:G`); here is what no address stands for.
 */
export type CacheKey = string;

/** A unit's own site: its settings, its lasting pages, its names for sections. */
export const siteKey = (unit: string): CacheKey => `site:${unit}`;

/** What a unit lays down for all sites below it and for its own: the vocabulary of sections, the settings of a level. */
export const belowKey = (unit: string): CacheKey => `below:${unit}`;

/** The text of an item, its history, and what else is said about it alone. */
export const itemKey = (id: string): CacheKey => `item:${id}`;

/** What every page of a site depends on. @param lineage ids of the unit's ancestors and of itself */
export const frameKeys = (unit: string, lineage: readonly string[]): CacheKey[] => [
  siteKey(unit),
  ...lineage.map(belowKey),
];
