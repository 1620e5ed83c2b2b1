import type { Payload, PayloadRequest, Where } from 'payload';

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
  keptAt?: number | null;
  failure?: string | null;
  /** the unit in whose name it was set */
  setUnit?: string | null;
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

/** The same, with the unit in whose name it was set. */
export async function readTermRow(
  req: PayloadRequest,
  item: string,
): Promise<{ term: Term; setUnit: string | null }> {
  const row = await rowOf(req, item);
  return { term: termOf(row), setUnit: row?.setUnit ?? null };
}

export const termFailure = async (req: PayloadRequest, item: string): Promise<string | null> =>
  (await rowOf(req, item))?.failure ?? null;

/** Writes the one row of an item, with the next moment at which the worker must look at it. */
export async function saveTerm(
  req: PayloadRequest,
  { type, id }: { type: ItemType; id: string },
  term: Term,
  { user, unit, now }: { user: string | null; unit: string; now: number },
): Promise<void> {
  const found = await rowOf(req, id);
  const data = { ...term, itemType: type, item: id, nextAt: nextMoment(term, now), keptAt: now, failure: null, setBy: user, setUnit: unit, setAt: now };
  const { db } = req.payload;
  if (found) await db.updateOne({ collection: ITEM_TERMS, id: found.id, data, req, returning: false });
  else await db.create({ collection: ITEM_TERMS, data, req });
} // prettier-ignore

/** What a crash in the middle costs: well within the minute that a limit may be late. Milliseconds. */
export const CLAIM_MS = 20_000;
/** Milliseconds. */
const PATIENCE = 3_000;

/** The row while nobody has claimed it, or set it anew, since its next moment was `nextAt`. */
export const unchanged = (id: string, nextAt: number): Where => ({
  and: [{ id: { equals: id } }, { nextAt: { equals: nextAt } }],
});

/**
 * Takes a row whose moment has come before it is kept, in one statement that is committed at once: moves its next moment
 * out, so that of two workers one has it. As schedules are claimed (`claim-schedule.ts`).
 * @returns its next moment now, or null when somebody else was quicker
 */
export async function claimTerm(
  { db }: Payload,
  due: { id: string; nextAt: number },
  now: number,
): Promise<number | null> {
  const nextAt = now + CLAIM_MS;
  const row = await db.updateOne({
    collection: ITEM_TERMS, where: unchanged(due.id, due.nextAt), data: { nextAt }, options: { maxTimeMS: PATIENCE }, returning: true,
  }); // prettier-ignore
  return row ? nextAt : null;
}
