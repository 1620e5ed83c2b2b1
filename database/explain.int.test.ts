import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { BRANCH_FIELDS, indexName, type EditionList, type EditionQuery } from './edition-query';
import { mongoEditionFilter } from './edition-rows-mongo';
import { sqliteEditionStatement } from './edition-rows-sqlite';
import { engineOf } from './engine';
import { SQLITE } from './hot-queries.testing';
import type { FeedQuery } from './feed-query';
import { mongoFilter, mongoHint, mongoOrder } from './feed-rows-mongo';
import { sqliteStatement } from './feed-rows-sqlite';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

const base: FeedQuery = {
  channels: ['local:C', 'unit:C', 'tree:D', 'tree:P'],
  states: ['live', 'hidden'],
  limit: 21,
};
const cursor = { date: 1_700_000_000_000, item: 'x' };
const FEEDS: [string, FeedQuery][] = [
  ['feed', base], ['feed, later page', { ...base, before: cursor }], ['section', { ...base, section: 's' }],
  ['kind', { ...base, kind: 'notice', before: cursor }], ['received', { ...base, received: true }],
  ['month of a section', { ...base, section: 's', before: { date: cursor.date, item: '' }, since: 1_690_000_000_000 }],
  ['month, later page', { ...base, before: cursor, since: 1_690_000_000_000 }], ['what follows a month', { ...base, kind: 'news', since: cursor.date, oldestFirst: true, limit: 1 }],
  ['inbox, new', { ...base, channels: ['sent:C', 'tree:D:commune', 'tree:D', 'tree:P'], states: ['live', 'available'], before: cursor }],
  ['inbox, taken', { ...base, channels: ['local:C'], states: ['live', 'past'] }],
]; // prettier-ignore

const EDITIONS: [string, EditionQuery, Record<string, 1>][] = (
  [['review', 'waitingSince'], ['confirm', 'confirmBy'], ['schedule', 'publishAt']] satisfies [EditionList, string][]
).flatMap(([list, by]) =>
  BRANCH_FIELDS.flatMap((field): [string, EditionQuery, Record<string, 1>][] => {
    const query: EditionQuery = { list, branch: { field, unit: 'U' }, notOf: 'me' };
    const sort = { [by]: 1 as const, item: 1 as const };
    const narrow: EditionQuery = { ...query, kind: 'news', level: 'commune', words: ['a'], from: 1, until: 9 };
    return [
      [`${list} by ${field}`, query, sort],
      [`${list} by ${field}, later page, filtered`, { ...narrow, after: { at: 5, item: 'x' } }, sort],
    ];
  }),
); // prettier-ignore

type Plan = { stage?: string; inputStage?: Plan; inputStages?: Plan[]; indexName?: string };

/** Stages of a MongoDB plan, outermost first. */
const stages = (plan: Plan): string[] => [
  plan.stage ?? '',
  ...[plan.inputStage, ...(plan.inputStages ?? [])].flatMap((one) => (one ? stages(one) : [])),
];

type Find = {
  collection: string;
  filter: Record<string, unknown>;
  sort?: Record<string, 1 | -1>;
  hint?: Record<string, 1> | string;
};

async function mongoStages(
  payload: Payload,
  { collection, filter, sort, hint }: Find,
): Promise<string[]> {
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') throw new Error('not MongoDB');
  const cursorOf = engine.db.connection.collection(collection).find(filter, hint ? { hint } : {});
  const { queryPlanner } = (await (sort ? cursorOf.sort(sort) : cursorOf).explain(
    'queryPlanner',
  )) as unknown as { queryPlanner: { winningPlan: Plan & { queryPlan?: Plan } } };
  return stages(queryPlanner.winningPlan.queryPlan ?? queryPlanner.winningPlan);
}

async function sqlitePlan(
  payload: Payload,
  sql: string,
  args: (string | number | null)[],
): Promise<string[]> {
  const engine = engineOf(payload);
  if (engine.kind !== 'sqlite') throw new Error('not SQLite');
  const { rows } = await engine.db.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
  return rows.map((row) => String(row.detail));
}

it.each(FEEDS)('%s: an index gives the rows in order', async (_, query) => {
  const { payload } = installation;
  if (payload.db.name === 'mongoose') {
    const plan = await mongoStages(payload, {
      collection: 'placements',
      filter: mongoFilter(query),
      sort: mongoOrder(query),
      hint: mongoHint(query),
    });
    expect(plan).not.toContain('COLLSCAN');
    expect(plan).not.toContain('SORT');
    return;
  }
  const { sql, args } = sqliteStatement(query);
  const plan = await sqlitePlan(payload, sql, args);
  const reads = plan.filter((line) => line.includes('placements'));
  expect(reads).toHaveLength(query.channels.length * query.states.length);
  for (const line of reads)
    expect(line).toMatch(/^SEARCH placements USING INDEX .*channel=\? AND state=\?/);
  // A branch stops after its 21 rows, in order; only what is left of it is merged in memory.
  for (const [at, line] of plan.entries())
    if (line.includes('placements')) expect(plan[at + 1]).toMatch(/^SCAN \(subquery/);
});

it.each(EDITIONS)('waiting editions: %s: an index gives the rows in order', async (_, query, sort) => {
  const { payload } = installation;
  if (payload.db.name === 'mongoose') {
    const filter = mongoEditionFilter(query);
    const plan = await mongoStages(payload, { collection: 'editions', filter, sort, hint: indexName(query.list, query.branch.field) });
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('SORT');
    return;
  }
  const { sql, args } = sqliteEditionStatement(query, 21);
  const plan = (await sqlitePlan(payload, sql, args)).join('; ');
  expect(plan).toMatch(new RegExp(`SEARCH editions USING INDEX ${indexName(query.list, query.branch.field)}`));
  expect(plan).not.toContain('TEMP B-TREE');
}); // prettier-ignore

const MONGO: [string, Find][] = [
  ['rows of an item', { collection: 'placements', filter: { item: { $in: ['a', 'b'] }, channel: { $in: base.channels as string[] } } }],
  ['what a unit pinned', { collection: 'placements', filter: { channel: 'local:C', pin: { $gt: 0 } }, sort: { pin: 1 } }],
  ['pins that end', { collection: 'placements', filter: { pinUntil: { $lte: 1 } }, sort: { pinUntil: 1 } }],
  ['sections that a unit does not use', { collection: 'section-labels', filter: { steward: 'C', used: false } }],
  ['units that do not use a section', { collection: 'section-labels', filter: { section: 's', used: false } }],
  ['subscriptions of a unit', { collection: 'subscriptions', filter: { steward: 'C' } }],
  ['subscriptions that are on', { collection: 'subscriptions', filter: { active: true } }],
  ['what a part of the tree wrote', { collection: 'articles', filter: { 'scope.l3': 'D', _status: 'published', publishedAt: { $gte: new Date(0), $lte: new Date(1) } }, sort: { publishedAt: -1 } }],
  ['items that changed, to be followed', { collection: 'articles', filter: { _status: 'published', updatedAt: { $gte: new Date(0) } }, sort: { updatedAt: 1 } }],
  ['placements by item', { collection: 'placements', filter: { item: 'a' } }],
  ['sendings of an item', { collection: 'sendings', filter: { item: 'a', kind: 'down' }, sort: { at: -1 } }],
  ...['l1', 'l2', 'l3', 'l4'].map((key): [string, Find] => [
    `sendings of a week by ${key}`,
    { collection: 'sendings', filter: { [`scope.${key}`]: 'U', kind: 'down', week: '2026-01-05' } },
  ]),
  ['sendings of a week of some units', { collection: 'sendings', filter: { steward: { $in: ['P', 'D'] }, kind: 'down', week: '2026-01-05' } }],
  ['offers that wait for a unit', { collection: 'sendings', filter: { receiver: 'D', state: 'offered' }, sort: { at: 1, item: 1 } }],
  ['mandatory sendings of some units', { collection: 'sendings', filter: { steward: { $in: ['P', 'D'] }, kind: 'down', week: { $gte: '2026-01-05' }, strength: 'mandatory' } }],
  ['what a unit confirmed', { collection: 'acknowledgements', filter: { sending: { $in: ['a', 'b'] }, unit: 'C' } }],
  ['from what an article was made', { collection: 'lineages', filter: { article: 'a' } }],
  ['the version that a unit made', { collection: 'lineages', filter: { item: 'a', unit: 'C' } }],
  ['versions to be told of', { collection: 'lineages', filter: { item: 'a', told: { $ne: 'm' } } }],
  ['a sending by its press', { collection: 'sendings', filter: { token: 't' } }],
  ['quotas of some units', { collection: 'sending-quotas', filter: { steward: { $in: ['P', 'D'] } } }],
  ['windows that begin', { collection: 'placements', filter: { state: 'waiting', from: { $lte: 1 } }, sort: { from: 1 } }],
  ['windows that end', { collection: 'placements', filter: { state: 'live', until: { $lte: 1 } } }],
  ['raises of keys', { collection: 'invalidations', filter: { keys: { $in: ['unit:1', 'tree:2'] } } }],
  ['generations of keys', { collection: 'generations', filter: { key: { $in: ['unit:1', 'tree:2'] } } }],
  ['raises to count', { collection: 'invalidations', filter: { at: { $lt: 1 } }, sort: { at: 1 } }],
  ['uses of a file', { collection: 'media-uses', filter: { media: 'm' } }],
  ['files of an item', { collection: 'media-uses', filter: { itemType: 'articles', item: 'a' } }],
  ['mail that is due', { collection: 'mails', filter: { state: 'waiting', dueAt: { $lte: 1 } }, sort: { dueAt: 1 } }],
  ['somebody’s notices', { collection: 'notifications', filter: { person: 'p', key: { $lt: 'k' } }, sort: { key: -1 } }],
  ['somebody’s unread notices', { collection: 'notifications', filter: { person: 'p', readAt: 0, key: { $lt: 'k' } }, sort: { key: -1 } }],
  ['somebody’s notices to be mailed', { collection: 'notifications', filter: { person: 'p', mailState: 'waiting' }, sort: { mailDueAt: 1 } }],
  ['notices to be mailed', { collection: 'notifications', filter: { mailState: 'waiting', mailDueAt: { $lte: 1 } }, sort: { mailDueAt: 1 } }],
  ['what was asked about an item', { collection: 'notifications', filter: { item: 'a', readAt: 0, kind: { $in: ['submitted'] } } }],
  ['old notices', { collection: 'notifications', filter: { key: { $lt: 'k' } }, sort: { key: 1 } }],
  ['unconfirmed emergencies', { collection: 'editions', filter: { alert: 'open', stage: 'published', $or: [{ steward: 'C' }, { 'scope.l3': 'D', alertLevel: { $lte: 3 } }] } }],
  ['editions with a file', { collection: 'editions', filter: { 'media.bytes.abc': { $exists: true } } }],
  ['versions by age', { collection: '_articles_versions', filter: { updatedAt: { $gte: new Date(0), $lt: new Date(1) } }, sort: { updatedAt: 1, _id: 1 } }],
  ['old versions of an item', { collection: '_articles_versions', filter: { parent: 'a', updatedAt: { $lt: new Date(1) } }, sort: { updatedAt: 1 } }],
  ...['l1', 'l2', 'l3', 'l4'].map((key): [string, Find] => [
    `admin's list by ${key}`,
    { collection: '_articles_versions', filter: { [`version.scope.${key}`]: 'U', latest: true }, sort: { 'version.updatedAt': -1, createdAt: -1 } },
  ]),
  ["admin's list of a unit", { collection: '_articles_versions', filter: { 'version.steward': 'U', latest: true }, sort: { 'version.updatedAt': -1, createdAt: -1 } }],
]; // prettier-ignore

it('every other hot query has its index too', async () => {
  const { payload } = installation;
  if (payload.db.name === 'mongoose') {
    for (const [name, find] of MONGO) {
      const plan = await mongoStages(payload, find);
      expect(plan, name).not.toContain('COLLSCAN');
      if (find.sort) expect(plan, name).not.toContain('SORT');
    }
    return;
  }
  for (const [name, sql, args] of SQLITE) {
    const plan = (await sqlitePlan(payload, sql, args)).join('; ');
    expect(plan, name).toMatch(/SEARCH \w+ USING (COVERING )?INDEX/);
    expect(plan, name).not.toContain('TEMP B-TREE');
    // Not the index of everything that a unit ever published.
    if (name.startsWith('unconfirmed')) expect(plan).toContain('alert=?');
  }
});

it('finds the languages of a row by its id, in every table of them (SQLite)', async () => {
  const { payload } = installation;
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') return;
  const locales = Object.keys(engine.db.tables).filter((name) => name.endsWith('_locales'));
  expect(locales).toContain('_articles_v_locales');
  for (const name of locales) {
    const plan = await sqlitePlan(payload, `SELECT * FROM ${name} WHERE _parent_id = ?`, ['a']);
    expect(plan.join('; '), name).toMatch(/SEARCH \w+ USING INDEX/);
  }
});
