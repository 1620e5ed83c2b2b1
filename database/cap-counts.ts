import type { MongooseAdapter } from '@payloadcms/db-mongodb';

/** Lists say "10.000" for anything from here on: nobody pages so far, and counting 500,000 keys costs 200 ms (measured). */
export const COUNT_CAP = 10_000;

type Count = (filter?: object, options?: Record<string, unknown>) => unknown;

/**
 * Caps the count behind every page of the admin's lists of drafts, the one part of them that grows with the data.
 * Reports and services count with aggregations of their own.
 */
export function capVersionCounts(db: Pick<MongooseAdapter, 'versions'>): void {
  for (const model of Object.values(db.versions)) {
    const target = model as unknown as { countDocuments: Count };
    const count = target.countDocuments.bind(model);
    target.countDocuments = (filter, options) => count(filter, { ...options, limit: COUNT_CAP });
  }
}
