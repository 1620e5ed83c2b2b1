import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { openPayload } from '@/scripts/seed/open-payload';

import { size } from './size';

// A program of its own, on a database of its own: times of search over the texts of a province's whole history.
const payload = await openPayload();
await size(payload, Number(process.env.BENCH_ITEMS ?? 500_000));
await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
await payload.destroy();
process.exit(0);
