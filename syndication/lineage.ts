import type { Payload, PayloadRequest, Where } from 'payload';

/** Slug of the collection. */
export const LINEAGES = 'lineages';

/** From what an independent version was made. Times in milliseconds since 1970. */
export type Lineage = {
  id: string;
  /** the independent version */
  article: string;
  /** the source */
  item: string;
  /** the unit that wrote the source */
  source: string;
  unit: string;
  steward: string;
  /** the source's public text when it was last compared, with all languages */
  base: Record<string, unknown>;
  baseMark: string;
  baseAt: number;
  /** of what the unit was told last */
  told: string;
  /** how many pictures and files stayed with the source */
  pictures: number;
  /** what the unit's row about the source was before its version took the place, and until when; empty while it does not */
  replaced: string | null;
  by: string | null;
  at: number;
};

const one = async (
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  where: Where,
): Promise<Lineage | null> => {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: LINEAGES, where, ...(req ? { req } : {}),
  }); // prettier-ignore
  return row && lineageRow(row);
};

/** A stored row, its relations as text. */
export const lineageRow = (row: Record<string, unknown> & { id: string }): Lineage => ({
  ...(row as unknown as Lineage),
  id: String(row.id),
  steward: String(row.steward),
});

/** From what an article was made; null for what a unit wrote by itself. */
export const lineageOf = (payload: Payload, article: string, req?: PayloadRequest) =>
  one({ payload, req }, { article: { equals: article } });

/** The version that a unit made of an item. */
export const versionOf = (req: PayloadRequest, item: string, unit: string) =>
  one({ payload: req.payload, req }, { and: [{ item: { equals: item } }, { unit: { equals: unit } }] }); // prettier-ignore
