import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { openPayload } from '@/scripts/seed/open-payload';

import { fill } from './fill';
import { report, timeEach } from './percentiles';

const ITEMS = Number(process.env.BENCH_ITEMS ?? 50_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** What the caches bring: frame and home page of each of the 248 sites, read for the first time and again. No HTML is made. */
export async function bench(): Promise<void> {
  const payload = await openPayload();
  const tree = await fill(payload, ITEMS);
  // The gateway opens the same Payload as the pages do.
  const { getSite } = await import('@/app/(portal)/_data/site');
  const { getHome } = await import('@/app/(portal)/_data/home');
  const { storeOf } = await import('@/cache/cached');
  const units = [...tree.all()].map(({ id }) => id);
  const read = async (unit: string) => {
    const site = await getSite(unit, 'vi');
    if (site) await getHome(site);
  };
  // The first site of all pays for what is read once.
  await read(units[0]!);
  say(`${ITEMS} articles, ${units.length} sites`);
  report('frame and home page, first time', await timeEach(units.slice(1), read));
  report('frame and home page, cached', await timeEach([...units, ...units, ...units], read));
  const together = async (asked: string[]) => Promise.all(asked.map(read));
  const before = performance.now();
  for (let n = 0; n < 20; n += 1) await together(units.slice(0, 50));
  say(`50 at a time, cached: ${Math.round(1000 / ((performance.now() - before) / 1000))} pages a second`);
  const { bytes, counts } = storeOf(payload);
  say(`in memory: ${(bytes / 1024 / 1024).toFixed(1)} MiB; ${JSON.stringify(counts)}`);
  await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
  await payload.destroy();
} // prettier-ignore
