import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, User } from 'payload';

import { openPayload } from '@/scripts/seed/open-payload';
import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import { getDirectory } from '@/tenants/sites';
import type { UnitTree } from '@/tenants/unit-tree';
import type { RestClient } from '@/test/rest';
import { sessionToken } from '@/test/session-token';

import { CORRECTED_TITLE, FIRST_TITLE, prepareClicks } from './clicks';
import { serveBuilt, type Served } from './served';
import { importTree, REAL } from './units';

/** After one click: pages that still said the former thing, and milliseconds until the last one was there. */
export type Reached = { click: string; pages: number; old: number; clickMs: number; allMs: number };

const AFTER_MS = 300;
/** As many pages at a time as a browser keeps connections. */
const AT_ONCE = 6;
const VISITORS = 4;
const say = (line: string) => process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

async function hostsOf(payload: Payload, tree: UnitTree): Promise<string[]> {
  const { hostPattern, baseDomain } = env();
  const today = vietnamDay(new Date());
  const { primary } = await getDirectory(payload, { pattern: hostPattern, baseDomain, today });
  return [...tree.all()]
    .filter(({ parent }) => parent !== null)
    .flatMap(({ id }) => primary[id]?.host ?? []);
}

/** REST over the network, as the moderator's browser asks. */
function networkClient(payload: Payload, served: Served, user: User): RestClient {
  const token = sessionToken(payload, user.id);
  const call = async (method: string, address: string, body?: unknown): Promise<Response> => {
    const headers = { authorization: `JWT ${await token}`, 'content-type': 'application/json' };
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const answer = await served.send(env().adminHost, method, `/api/${address}`, headers, sent);
    return new Response(answer.body, { status: answer.status });
  };
  return {
    get: (address) => call('GET', address),
    post: (address, body) => call('POST', address, body ?? {}),
    patch: (address, body) => call('PATCH', address, body),
    put: (address, body) => call('PUT', address, body),
    delete: (address) => call('DELETE', address),
  };
}

/** Visitors who go from home page to home page until they are told to stop. */
function traffic(served: Served, hosts: readonly string[]): () => Promise<void> {
  let going = true;
  const visit = async (from: number) => {
    for (let n = from; going; n += 7) await served.get(hosts[n % hosts.length]!, '/');
  };
  const visitors = Array.from({ length: VISITORS }, (_, n) => visit(n * 31));
  return async () => {
    going = false;
    await Promise.all(visitors);
  };
}

/** Asks every site once, a few at a time. @returns bodies that `isNew` does not accept */
async function askAll(
  served: Served,
  hosts: readonly string[],
  isNew: (body: string) => boolean,
): Promise<number> {
  const rest = [...hosts];
  let old = 0;
  const worker = async () => {
    for (let host = rest.pop(); host; host = rest.pop()) {
      const { status, body } = await served.get(host, '/');
      if (status !== 200) throw new Error(`${host}: ${status}`);
      if (!isNew(body)) old += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return old;
}

/** The three clicks on the built server under traffic. */
export async function measureSites(): Promise<Reached[]> {
  const payload = await openPayload();
  const tree = await importTree(payload, REAL);
  const hosts = await hostsOf(payload, tree);
  const served = await serveBuilt();
  try {
    const clicks = await prepareClicks(payload, tree, (user) => networkClient(payload, served, user));
    await askAll(served, hosts, () => true);
    const stop = traffic(served, hosts);
    const steps = [
      ['send', clicks.send, (body: string) => body.includes(FIRST_TITLE)],
      ['correct', clicks.correct, (body: string) => body.includes(CORRECTED_TITLE) && !body.includes(FIRST_TITLE)],
      ['recall', clicks.recall, (body: string) => !body.includes(CORRECTED_TITLE)],
    ] as const;
    const reached: Reached[] = [];
    for (const [click, act, isNew] of steps) {
      if (click === 'correct') await clicks.prepareCorrection();
      const clicked = performance.now();
      const [clickMs] = await Promise.all([act().then(() => performance.now() - clicked), pause(AFTER_MS)]);
      const old = await askAll(served, hosts, isNew);
      const one = { click, pages: hosts.length, old, clickMs: Math.round(clickMs), allMs: Math.round(performance.now() - clicked) };
      say(`${click.padEnd(8)} answered after ${one.clickMs} ms; ${one.pages} home pages from ${AFTER_MS} ms on: ${one.old} old, all fetched after ${one.allMs} ms`);
      reached.push(one);
      // Everything is cached again, in the new state, before the next click.
      await askAll(served, hosts, () => true);
    }
    await stop();
    return reached;
  } finally {
    await served.stop();
    await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
    await payload.destroy();
  }
} // prettier-ignore
