import path from 'node:path';

import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, PayloadRequest, User } from 'payload';
import { createLocalReq } from 'payload';

import { homeData } from '@/admin/home-data';
import { waitingCount } from '@/admin/queue/waiting-count';
import { selectedUnit } from '@/admin/selected-unit';
import { stagesOf } from '@/admin/stages-of';
import { workData } from '@/admin/work-data';
import { openPayload } from '@/scripts/seed/open-payload';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import type { Role } from '@/tenants/roles';
import type { UnitTree } from '@/tenants/unit-tree';
import { restClient, type RestClient } from '@/test/rest';

import { fill } from './fill';
import { fillEditions } from './fill-editions';
import { timeEach } from './percentiles';
import { printFigures, type Figure } from './table';

const ITEMS = Number(process.env.BENCH_ITEMS ?? 500_000);
const WAITING = Number(process.env.BENCH_WAITING ?? 5_000);
const TIMES = 200;
const BAR = 200;
const say = (line: string) => process.stdout.write(`${line}\n`);

type Queue = { rows: { itemType: string; item: string }[]; next: string | null; counts: unknown };

async function person(payload: Payload, name: string, unit: string, role: Role): Promise<User> {
  const data = { name, email: `${name}@example.test`, password: 'figures-only-password-1', memberships: [{ unit, role }] };
  const made = await payload.create({ collection: 'users', context: asSystem(), data });
  return { ...((await payload.findByID({ collection: 'users', id: made.id, depth: 0 })) as User), collection: 'users' };
} // prettier-ignore

const read = async (rest: RestClient, address: string): Promise<Queue> => {
  const response = await rest.get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Queue;
};

/** The cursor of the twentieth page. */
async function deepCursor(rest: RestClient): Promise<string> {
  let after = '';
  for (let page = 1; page < 20; page += 1) {
    const { next } = await read(rest, `lt/queue${after ? `?after=${after}` : ''}`);
    if (!next) break;
    after = next;
  }
  return after;
}

/** What the first screen reads, without drawing it. */
async function home(payload: Payload, tree: UnitTree, user: User): Promise<void> {
  const req = (await createLocalReq({ user: user as never }, payload)) as PayloadRequest;
  const actor = actorOf(user)!;
  const selected = selectedUnit(actor, tree, '')!;
  const at = { req, actor, tree, language: 'vi' as const, now: Date.now() };
  const data = await homeData({ payload, user: user as never, actor, tree, selected, today: vietnamDay(new Date()) }); // prettier-ignore
  await workData(at);
  await stagesOf(req, data.drafts.map(({ id }) => String(id))); // prettier-ignore
  await waitingCount(payload, actor);
}

async function figuresOf(payload: Payload, tree: UnitTree, who: string, user: User, unit: string): Promise<Figure[]> {
  const { default: config } = await import('@payload-config');
  const rest = restClient(payload, config, user);
  const first = await read(rest, 'lt/queue');
  say(`  ${who}: ${JSON.stringify(first.counts)}`);
  const after = await deepCursor(rest);
  const items = first.rows.map(({ itemType, item }) => `lt/items/${itemType}/${item}/difference`);
  const asked: [string, string[]][] = [
    ['queue, page 1 with counts', ['lt/queue']],
    ['queue, page 20', [`lt/queue?after=${after}`]],
    ['queue, one unit', [`lt/queue?unit=${unit}`]],
    ['queue, level and kind', ['lt/queue?level=district&kind=notice']],
    ['queue, words and age', ['lt/queue?q=thong+bao&age=72']],
    ['item with difference', items],
    ['schedule of a month', ['lt/schedule?from=' + vietnamDay(new Date()) + '&to=' + vietnamDay(new Date(Date.now() + 35 * 86_400_000))]],
  ];
  const figures: Figure[] = [];
  for (const [what, addresses] of asked) {
    await read(rest, addresses[0]!);
    const sorted = await timeEach(Array.from({ length: TIMES }, (_, i) => addresses[i % addresses.length]!), (address) => read(rest, address));
    figures.push({ what: `${who}: ${what}`, sorted });
  }
  const one = Array.from({ length: TIMES }, (_, i) => i);
  figures.push({ what: `${who}: home`, sorted: await timeEach(one, () => home(payload, tree, user)) });
  figures.push({ what: `${who}: number in the menu`, sorted: await timeEach(one, () => waitingCount(payload, actorOf(user)!)) });
  return figures;
} // prettier-ignore

/** The moderation queue at 500,000 articles and 5,000 waiting texts; bar: p95 below 200 ms of server time. */
export async function bench(): Promise<void> {
  const payload = await openPayload();
  const before = performance.now();
  const tree = await fill(payload, ITEMS);
  const root = tree.roots[0]!;
  const district = tree.children(root.id)[0]!;
  const commune = tree.children(district.id)[0]!;
  const author = await person(payload, 'author', root.id, 'author');
  await fillEditions(payload, { waiting: WAITING, emergencies: 40, scheduled: 300, author: String(author.id) });
  const db = payload.db as unknown as MongooseAdapter;
  const editions = await db.connection.collection('editions').estimatedDocumentCount();
  say(`${ITEMS} articles, ${editions} editions, ${WAITING} waiting, ${tree.size} units; filled in ${((performance.now() - before) / 1000).toFixed(0)} s`);
  const people: [string, User][] = [
    ['province', await person(payload, 'province', root.id, 'moderator')],
    ['district', await person(payload, 'district', district.id, 'moderator')],
    ['commune', await person(payload, 'commune', commune.id, 'editor')],
  ];
  const figures: Figure[] = [];
  for (const [who, user] of people) figures.push(...(await figuresOf(payload, tree, who, user, commune.id)));
  printFigures(figures, BAR, process.env.BENCH_JSON ?? path.join('.data', 'bench-moderation.json'));
  await db.connection.dropDatabase();
  await payload.destroy();
} // prettier-ignore
