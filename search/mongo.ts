import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import type { SearchRow } from './document';
import type { Found, SearchEngine, Slice } from './engine';
import { indexTerm } from './index-terms';
import type { Need, Sequence } from './needs';
import { withinTime } from './within-time';

type Doc = Record<string, unknown>;

/**
 * Rows that are looked at for each that is wanted: what stands beyond the newest of the rarest word is found by its title or
 * not. Beyond them a count says "often", and no more is counted.
 */
const LOOKED_AT_FOR_EACH = 10;

/** No question takes longer, however it was thought up. */
const MAX_MS = 400;

/** A unit and so few below it are read by their own index, others by the field of their level. */
const FEW_UNITS = 64;

const ROW = { item: 1, itemType: 1, language: 1, date: 1, kind: 1, section: 1, steward: 1, origin: 1, title: 1, teaser: 1 } as const; // prettier-ignore

const byTerm = { terms: 1, date: -1 } as const;
const byUnit = { steward: 1, terms: 1, date: -1 } as const;

const rowOf = (doc: Doc): SearchRow => ({
  id: String(doc._id),
  item: String(doc.item),
  itemType: doc.itemType as SearchRow['itemType'],
  language: doc.language as SearchRow['language'],
  date: Number(doc.date),
  kind: String(doc.kind),
  section: (doc.section as string | null | undefined) ?? null,
  steward: String(doc.steward),
  origin: String(doc.origin),
  title: String(doc.title ?? ''),
  teaser: String(doc.teaser ?? ''),
});

/** The terms that stand for a sequence: itself, or its pairs. */
const termsFor = (sequence: Sequence): string[] =>
  sequence.length < 2
    ? [...sequence]
    : sequence.slice(1).map((token, n) => `${sequence[n]!}_${token}`);

export function mongoEngine(db: MongooseAdapter): SearchEngine {
  const { collection } = db.collections['search-documents']!;
  const { ObjectId } = db.connection.base.Types;

  const filterOf = (slice: Slice): Doc => ({
    ...(slice.stewards ? { steward: { $in: slice.stewards.map((id) => new ObjectId(id)) } } : {}),
    ...(slice.below ? { [`scope.${slice.below.key}`]: slice.below.unit } : {}),
    ...(slice.section === undefined ? {} : { section: slice.section }),
    ...(slice.kind === undefined ? {} : { kind: slice.kind }),
    date: {
      $lte: slice.now,
      ...(slice.between ? { $gte: slice.between[0], $lt: slice.between[1] } : {}),
    },
  });

  /** How often a need is met at most, by the rarest term of each of its sequences. */
  const rarest = async (need: Need, slice: Slice, often: number, inTitle: boolean) => {
    const few = slice.stewards && slice.stewards.length <= FEW_UNITS;
    const steward = few ? { steward: { $in: slice.stewards!.map((id) => new ObjectId(id)) } } : {};
    const best = need.map(async (sequence) => {
      const terms = termsFor(sequence).map((term) => indexTerm(slice.language, term, inTitle));
      const counts = terms.map((term) =>
        withinTime(
          collection.countDocuments(
            { ...steward, terms: term },
            { limit: often, hint: few ? byUnit : byTerm, maxTimeMS: MAX_MS },
          ),
          often,
        ),
      );
      const counted = await Promise.all(counts);
      const least = Math.min(...counted);
      return { term: terms[counted.indexOf(least)]!, count: least };
    });
    const drivers = await Promise.all(best);
    return {
      terms: drivers.map(({ term }) => term),
      count: drivers.reduce((sum, { count }) => sum + count, 0),
    };
  };

  const meets = (need: Need, slice: Slice, inTitle: boolean): Doc => {
    const all = need.map((sequence) => ({
      terms: { $all: termsFor(sequence).map((term) => indexTerm(slice.language, term, inTitle)) },
    }));
    return all.length === 1 ? all[0]! : { $or: all };
  };

  async function among(
    needs: readonly Need[],
    slice: Slice,
    limit: number,
    inTitle: boolean,
  ): Promise<Found> {
    const lookedAt = limit * LOOKED_AT_FOR_EACH;
    const counts = await Promise.all(
      needs.map((need) => rarest(need, slice, lookedAt + 1, inTitle)),
    );
    const driver = counts.reduce((a, b) => (b.count < a.count ? b : a));
    if (driver.count === 0) return { rows: [], truncated: false };
    const few = slice.stewards && slice.stewards.length <= FEW_UNITS;
    const { date, steward, ...rest } = filterOf(slice);
    const first = { terms: { $in: driver.terms }, date, ...(few ? { steward } : {}) };
    const then = {
      ...rest,
      ...(few || !steward ? {} : { steward }),
      $and: needs.map((need) => meets(need, slice, inTitle)),
    };
    const question = collection
      .aggregate<Doc>(
        [
          { $match: first },
          { $sort: { date: -1 } },
          { $limit: lookedAt },
          { $match: then },
          { $limit: limit + 1 },
          { $project: ROW },
        ],
        { hint: few ? byUnit : byTerm, maxTimeMS: MAX_MS },
      )
      .toArray();
    const docs = await withinTime<Doc[] | null>(question, null);
    if (!docs) return { rows: [], truncated: true };
    return {
      rows: docs.slice(0, limit).map(rowOf),
      truncated: docs.length > limit || driver.count >= lookedAt,
    };
  }

  return {
    async find(needs, slice, limit) {
      if (needs.length === 0) return { rows: [], truncated: false };
      const found = await among(needs, slice, limit, false);
      if (!found.truncated) return found;
      const titled = await among(needs, slice, limit, true);
      const known = new Set(titled.rows.map(({ id }) => id));
      return {
        rows: [...titled.rows, ...found.rows.filter(({ id }) => !known.has(id))],
        truncated: true,
      };
    },
    async bodies(ids) {
      const question = collection
        .find({ _id: { $in: ids.map((id) => new ObjectId(id)) } }, { maxTimeMS: MAX_MS })
        .project({ body: 1, files: 1 })
        .toArray();
      const docs = await withinTime<Doc[]>(question, []);
      return new Map(
        docs.map(({ _id, files, body }) => [String(_id), [files, body].filter(Boolean).join('\n')]),
      );
    },
    async titles(language, now, most) {
      const question = collection
        .find({ language, date: { $lte: now } }, { maxTimeMS: MAX_MS })
        .sort({ date: -1 })
        .limit(most)
        .project({ title: 1 })
        .toArray();
      const docs = await withinTime<Doc[] | null>(question, null);
      return docs && docs.map(({ title }) => String(title ?? ''));
    },
  };
}
