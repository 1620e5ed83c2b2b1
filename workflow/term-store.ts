import type { PayloadRequest } from 'payload';

import type { ItemType } from './content';
import { nextMoment, type Term } from './term';

/** Slug of the collection. */
export const ITEM_TERMS = 'item-terms';

/** A row of `item-terms`, as the worker reads it. */
export type TermRow = {
  id: string;
  itemType: ItemType;
  item: string;
  embargoUntil?: number | null;
  expiresAt?: number | null;
  nextAt?: number | null;
  failure?: string | null;
};

export const termOf = (row: TermRow | null): Term => ({
  embargoUntil: row?.embargoUntil ?? null,
  expiresAt: row?.expiresAt ?? null,
});

const rowOf = (req: PayloadRequest, item: string): Promise<TermRow | null> =>
  req.payload.db.findOne<TermRow>({
    collection: ITEM_TERMS,
    where: { item: { equals: item } },
    req,
  });

/** The term of an item, read in the transaction of `req`; without limits where nobody set one. */
export const readTerm = async (req: PayloadRequest, item: string): Promise<Term> =>
  termOf(await rowOf(req, item));

export const termFailure = async (req: PayloadRequest, item: string): Promise<string | null> =>
  (await rowOf(req, item))?.failure ?? null;

/** Writes the one row of an item, with the next moment at which the worker must look at it. */
export async function saveTerm(
  req: PayloadRequest,
  { type, id }: { type: ItemType; id: string },
  term: Term,
  { user, now }: { user: string | null; now: number },
): Promise<void> {
  const found = await rowOf(req, id);
  const data = { ...term, itemType: type, item: id, nextAt: nextMoment(term, now), failure: null, setBy: user, setAt: now };
  const { db } = req.payload;
  if (found) await db.updateOne({ collection: ITEM_TERMS, id: found.id, data, req, returning: false });
  else await db.create({ collection: ITEM_TERMS, data, req });
} // prettier-ignore
