import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { engineOf } from './engine';
import type { FeedQuery } from './feed-query';
import { mongoFilter, mongoHint } from './feed-rows-mongo';
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
]; // prettier-ignore

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
  hint?: Record<string, 1>;
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
      sort: { date: -1, item: -1 },
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

const MONGO: [string, Find][] = [
  ['rows of an item', { collection: 'placements', filter: { item: { $in: ['a', 'b'] }, channel: { $in: base.channels as string[] } } }],
  ['placements by item', { collection: 'placements', filter: { item: 'a' } }],
  ['windows that begin', { collection: 'placements', filter: { state: 'waiting', from: { $lte: 1 } }, sort: { from: 1 } }],
  ['windows that end', { collection: 'placements', filter: { state: 'live', until: { $lte: 1 } } }],
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
  ['versions by age', { collection: '_articles_versions', filter: { updatedAt: { $gte: new Date(0), $lt: new Date(1) } }, sort: { updatedAt: 1, _id: 1 } }],
  ['old versions of an item', { collection: '_articles_versions', filter: { parent: 'a', updatedAt: { $lt: new Date(1) } }, sort: { updatedAt: 1 } }],
  ...['l1', 'l2', 'l3', 'l4'].map((key): [string, Find] => [
    `admin's list by ${key}`,
    { collection: '_articles_versions', filter: { [`version.scope.${key}`]: 'U', latest: true }, sort: { 'version.updatedAt': -1, createdAt: -1 } },
  ]),
  ["admin's list of a unit", { collection: '_articles_versions', filter: { 'version.steward': 'U', latest: true }, sort: { 'version.updatedAt': -1, createdAt: -1 } }],
]; // prettier-ignore

const SQLITE: [string, string, (string | number)[]][] = [
  [
    'rows of an item',
    'SELECT * FROM placements WHERE item IN (?, ?) AND channel IN (?, ?)',
    ['a', 'b', 'c', 'd'],
  ],
  ['placements by item', 'SELECT * FROM placements WHERE item = ?', ['a']],
  [
    'windows that begin',
    'SELECT * FROM placements WHERE state = ? AND "from" <= ? ORDER BY "from"',
    ['waiting', 1],
  ],
  ['windows that end', 'SELECT * FROM placements WHERE state = ? AND until <= ?', ['live', 1]],
  ['uses of a file', 'SELECT * FROM media_uses WHERE media = ?', ['m']],
  [
    'files of an item',
    'SELECT * FROM media_uses WHERE item_type = ? AND item = ?',
    ['articles', 'a'],
  ],
  [
    'mail that is due',
    'SELECT * FROM mails WHERE state = ? AND due_at <= ? ORDER BY due_at',
    ['waiting', 1],
  ],
  [
    'somebody’s notices',
    'SELECT * FROM notifications WHERE person = ? AND key < ? ORDER BY key DESC',
    ['p', 'k'],
  ],
  [
    'somebody’s unread notices',
    'SELECT * FROM notifications WHERE person = ? AND read_at = 0 AND key < ? ORDER BY key DESC',
    ['p', 'k'],
  ],
  [
    'notices to be mailed',
    'SELECT * FROM notifications WHERE mail_state = ? AND mail_due_at <= ? ORDER BY mail_due_at',
    ['waiting', 1],
  ],
  [
    'what was asked about an item',
    'SELECT id FROM notifications WHERE item = ? AND read_at = 0 AND kind IN (?)',
    ['a', 'submitted'],
  ],
  ['old notices', 'SELECT * FROM notifications WHERE key < ? ORDER BY key', ['k']],
  [
    'unconfirmed emergencies',
    "SELECT * FROM editions WHERE alert = 'open' AND stage = 'published' AND confirmed_by IS NULL AND (steward_id = ? OR (scope_l3 = ? AND alert_level <= 3)) ORDER BY confirm_by",
    ['C', 'D'],
  ],
  [
    'schedules to try',
    'SELECT * FROM editions WHERE stage = ? AND next_attempt <= ? ORDER BY next_attempt, created_at',
    ['scheduled', 1],
  ],
  [
    'schedules overdue',
    'SELECT * FROM editions WHERE stage = ? AND failed_at = ? AND publish_at <= ? ORDER BY publish_at, created_at',
    ['scheduled', 0, 1],
  ],
  [
    'schedules refused',
    'SELECT * FROM editions WHERE stage = ? AND failed_at > ? ORDER BY failed_at, publish_at, created_at',
    ['scheduled', 0],
  ],
  [
    'mail that waits',
    'SELECT * FROM mails WHERE state = ? AND created_at <= ? ORDER BY created_at',
    ['waiting', '2026'],
  ],
  [
    'versions by age',
    'SELECT id FROM _articles_v WHERE updated_at >= ? AND updated_at < ? ORDER BY updated_at, id LIMIT 9',
    ['2026', '2027'],
  ],
  [
    'old versions of an item',
    'SELECT id FROM _articles_v WHERE parent_id = ? AND updated_at < ? ORDER BY updated_at LIMIT 9',
    ['a', '2027'],
  ],
  [
    "admin's list by l3",
    'SELECT * FROM _articles_v WHERE version_scope_l3 = ? AND latest = 1',
    ['U'],
  ],
  [
    "admin's list of a unit",
    'SELECT * FROM _articles_v WHERE version_steward_id = ? AND latest = 1',
    ['U'],
  ],
];

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
