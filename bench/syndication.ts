import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { MongooseAdapter } from '@payloadcms/db-mongodb';

import { openPayload } from '@/scripts/seed/open-payload';
import { restClient } from '@/test/rest';

import { countWrites, monitorCommands, type Writes } from './count-writes';
import { prepareClicks } from './syndication/clicks';
import { measureSites, type Reached } from './syndication/reached';
import { importTree, REAL } from './syndication/units';

/** Statements that a click may write, commits excluded. */
const BARS = { send: 10, correct: 14, recall: 14 };
const CLICKS = ['send', 'correct', 'recall'] as const;
const say = (line: string) => process.stdout.write(`${line}\n`);

type Counts = Record<(typeof CLICKS)[number], Writes>;

/** What each click writes, counted by the driver's own command monitoring. */
async function countClicks(units: number): Promise<Counts> {
  const payload = await openPayload();
  const { default: config } = await import('@payload-config');
  const tree = await importTree(payload, units);
  const clicks = await prepareClicks(payload, tree, (user) => restClient(payload, config, user));
  const counts = {} as Counts;
  for (const name of CLICKS) {
    if (name === 'correct') await clicks.prepareCorrection();
    counts[name] = await countWrites(payload, clicks[name]);
    const { statements, byCollection } = counts[name];
    const within = statements <= BARS[name] ? 'yes' : 'NO';
    say(`${String(units).padStart(6)} units  ${name.padEnd(8)} ${String(statements).padStart(3)} writes, at most ${BARS[name]}: ${within}   ${JSON.stringify(byCollection)}`); // prettier-ignore
  }
  await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
  await payload.destroy();
  (globalThis as { _payload?: Map<string, unknown> })._payload?.clear();
  return counts;
}

/**
 * An item of the province is sent to all, corrected and recalled. Counts the writes of each click at 248 and at 11,366 units
 * (`BENCH_UNITS=248,11366`); then, on the built server under traffic, asks the other 247 sites for their home pages from 0.3 s
 * after each click on (`BENCH_HTTP=0` leaves this out). Bars: no old page, few writes, as many at either size.
 */
export async function bench(): Promise<void> {
  // `npm start` refuses what looks like a placeholder.
  Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(48).toString('base64url'), BASE_DOMAIN: 'haiduong.localhost' }); // prettier-ignore
  monitorCommands();
  const sizes = (process.env.BENCH_UNITS ?? `${REAL},11366`).split(',').map(Number);
  const writes: Record<string, Counts> = {};
  for (const units of sizes) writes[units] = await countClicks(units);
  const totals = Object.values(writes).map((counts) => CLICKS.map((name) => counts[name].statements).join()); // prettier-ignore
  say(`the same at every size: ${new Set(totals).size === 1 ? 'yes' : 'NO'}`);
  const reached: Reached[] = process.env.BENCH_HTTP === '0' ? [] : await measureSites();
  const file = process.env.BENCH_JSON ?? path.join('.data', 'bench-syndication.json');
  writeFileSync(file, `${JSON.stringify({ bars: BARS, writes, reached }, null, 2)}\n`);
  say(`As JSON: ${file}`);
}
