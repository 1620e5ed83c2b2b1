import { idsOf } from '../ids-of';

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null)
    : [];

/** Ids of what the blocks of a home page point to. */
export const homeRelations = (data: Record<string, unknown>): { articles: string[]; sections: string[] } => ({
  articles: rowsOf(data.homeBlocks).flatMap((row) => idsOf(row.articles)),
  sections: rowsOf(data.homeBlocks).flatMap((row) => idsOf(row.section)),
}); // prettier-ignore
