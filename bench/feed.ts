import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload, User } from 'payload';

import { mongoFilter, mongoHint } from '@/database/feed-rows-mongo';
import { openPayload } from '@/scripts/seed/open-payload';
import { getFeed, type Cursor } from '@/syndication/feed';
import { asSystem } from '@/tenants/access';
import { feedKeys } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { fill, random } from './fill';
import { report, timeEach } from './percentiles';

const ITEMS = Number(process.env.BENCH_ITEMS ?? 500_000);
const say = (line: string) => process.stdout.write(`${line}\n`);

type Plan = { stage?: string; indexName?: string; inputStage?: Plan; inputStages?: Plan[] };

const stages = (plan: Plan | undefined): string =>
  plan
    ? [
        plan.stage + (plan.indexName ? `(${plan.indexName})` : ''),
        stages(plan.inputStage ?? plan.inputStages?.[0]),
      ]
        .filter(Boolean)
        .join(' < ')
    : '';

async function explainFeed(payload: Payload, tree: UnitTree, unit: string): Promise<void> {
  const query = {
    channels: feedKeys(tree.lineage(unit), tree.groupsOf(unit)),
    states: ['live', 'hidden'],
    limit: 26,
  };
  const db = payload.db as unknown as MongooseAdapter;
  const cursor = db.collections
    .placements!.collection.find(mongoFilter(query), { hint: mongoHint(query) })
    .sort({ date: -1, item: -1 })
    .limit(query.limit);
  const explained = await cursor.explain('executionStats');
  const { totalKeysExamined, totalDocsExamined } = explained.executionStats;
  say(
    `  plan: ${stages(explained.queryPlanner.winningPlan)}; keys ${totalKeysExamined}, documents ${totalDocsExamined}`,
  );
}

/** The fiftieth page of a unit's feed, by its cursor. */
async function deepCursor(payload: Payload, tree: UnitTree, unit: string): Promise<Cursor | null> {
  let before: Cursor | null = null;
  for (let page = 1; page < 50; page += 1) {
    const { next } = await getFeed(payload, tree, { unit, limit: 20, before });
    if (!next) break;
    before = next;
  }
  return before;
}

async function adminList(payload: Payload, tree: UnitTree): Promise<void> {
  const root = tree.roots[0]!;
  const moderator = await payload.create({
    collection: 'users',
    context: asSystem(),
    data: {
      name: 'Moderator',
      email: 'moderator@example.test',
      password: 'figures-only-password-1',
      memberships: [{ unit: root.id, role: 'moderator' }],
    },
  });
  const user = (await payload.findByID({ collection: 'users', id: moderator.id })) as User;
  const list = (page: number) =>
    payload.find({
      collection: 'articles',
      draft: true,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
      depth: 0,
      limit: 10,
      page,
      sort: '-updatedAt',
    });
  const first = await list(1);
  say(`  rows ${first.docs.length}, total ${first.totalDocs}`);
  report(
    'admin list of a province moderator',
    await timeEach(
      Array.from({ length: 100 }, (_, i) => 1 + (i % 5)),
      list,
    ),
  );
  const db = payload.db as unknown as MongooseAdapter;
  const query = { 'version.scope.l2': root.id, latest: true };
  const explained = await db.connection
    .collection('_articles_versions')
    .find(query)
    .sort({ 'version.updatedAt': -1, createdAt: -1 })
    .limit(10)
    .explain('executionStats');
  const { totalKeysExamined, totalDocsExamined } = explained.executionStats;
  say(
    `  plan: ${stages(explained.queryPlanner.winningPlan)}; keys ${totalKeysExamined}, documents ${totalDocsExamined}`,
  );
}

/** Feed p99 (target 10 ms) and the admin's list of a province moderator p95 (target 150 ms), each with its plan. */
export async function bench(): Promise<void> {
  const payload = await openPayload();
  const before = performance.now();
  const tree = await fill(payload, ITEMS);
  const db = payload.db as unknown as MongooseAdapter;
  const placements = await db.connection.collection('placements').estimatedDocumentCount();
  say(`${ITEMS} articles, ${placements} placements, ${tree.size} units; filled in ${((performance.now() - before) / 1000).toFixed(0)} s`);
  const next = random(7);
  const units = [...tree.all()].map((unit) => unit.id);
  const pick = () => units[Math.floor(next() * units.length)]!;
  await timeEach(units, (unit) => getFeed(payload, tree, { unit, limit: 20 }));
  report('feed, page 1', await timeEach(Array.from({ length: 2000 }, pick), (unit) => getFeed(payload, tree, { unit, limit: 20 })));
  const deep = await Promise.all(units.slice(0, 40).map(async (unit) => ({ unit, before: await deepCursor(payload, tree, unit) })));
  report('feed, page 50', await timeEach([...deep, ...deep, ...deep, ...deep, ...deep], ({ unit, before: cursor }) => getFeed(payload, tree, { unit, limit: 20, before: cursor })));
  report('feed, own notices', await timeEach(Array.from({ length: 500 }, pick), (unit) => getFeed(payload, tree, { unit, limit: 7, part: 'own', kind: 'notice' })));
  const commune = [...tree.all()].find((unit) => unit.level === 'commune')!;
  await explainFeed(payload, tree, commune.id);
  await adminList(payload, tree);
  await db.connection.dropDatabase();
  await payload.destroy();
} // prettier-ignore
