import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

import { engineOf } from './engine';

let installation: TestInstallation;
beforeAll(async () => {
  installation = await startPayload();
});
afterAll(() => installation.stop());

type Case = {
  table: string;
  where: Record<string, string | number | boolean>;
  range?: string;
  order: string[];
};

/** What the worker, the first screen, the overview, a public page and the panel ask, each by an index and in its order. */
const CASES: Record<string, Case> = {
  'the worker’s reminders': { table: 'reviews', where: { live: true }, range: 'remindOn', order: ['remindOn'] },
  'what is assigned to me': { table: 'reviews', where: { owner: 'x', live: true }, range: 'dueOn', order: ['dueOn', 'item'] },
  'due in a unit': { table: 'reviews', where: { steward: '000000000000000000000000', live: true }, range: 'dueOn', order: ['dueOn', 'item'] },
  'due in a district': { table: 'reviews', where: { 'scope.l3': 'x', live: true }, range: 'dueOn', order: ['dueOn', 'item'] },
  'assigned to nobody in a province': { table: 'reviews', where: { 'scope.l2': 'x', live: true, owner: '' }, order: ['dueOn', 'item'] },
  'last checked': { table: 'reviews', where: { item: 'x' }, order: [] },
  'stale translations of a unit': { table: 'translations', where: { steward: '000000000000000000000000' }, range: 'since', order: ['since', 'item'] },
  'stale translations of a province': { table: 'translations', where: { 'scope.l2': 'x' }, range: 'since', order: ['since', 'item'] },
  'the translation of an item': { table: 'translations', where: { item: 'x' }, order: [] },
  'threads of an item': { table: 'comments', where: { item: 'x', parent: '', state: 'open' }, order: ['at'] },
  'alerts that show anywhere': { table: 'alerts', where: {}, range: 'showUntil', order: ['showUntil'] },
  'alerts that the worker looks after': { table: 'alerts', where: { confirm: 'open' }, range: 'watchAt', order: ['watchAt'] },
  'alerts to confirm': { table: 'alerts', where: { confirm: 'open' }, order: ['confirmBy'] },
  'unclear texts of a unit': { table: 'clear-standings', where: { steward: '000000000000000000000000', total: true }, range: 'rank', order: ['rank'] },
  'unclear texts of a province': { table: 'clear-standings', where: { 'scope.l2': 'x', total: false }, range: 'rank', order: ['rank'] },
  'standings to count again': { table: 'clear-standings', where: {}, range: 'recountOn', order: ['recountOn'] },
  'a standing': { table: 'clear-standings', where: { key: 'x' }, order: [] },
  'a counter': { table: 'clear-counts', where: { key: 'x' }, order: [] },
  'counters of ninety days': { table: 'clear-counts', where: { item: 'x', site: '' }, range: 'day', order: ['day'] },
  'old counters': { table: 'clear-counts', where: {}, range: 'day', order: ['day'] },
  'old reasons': { table: 'clear-reasons', where: {}, range: 'day', order: ['day'] },
  'the newest reason of an item': { table: 'clear-reasons', where: { item: 'x' }, order: ['seq'] },
  'reasons that wait': { table: 'clear-reasons', where: { item: 'x', done: false }, order: ['seq'] },
  'reasons that wait, of one site': { table: 'clear-reasons', where: { item: 'x', site: 'y', done: false }, order: ['seq'] },
  'what was not found in a unit': { table: 'misses', where: { steward: '000000000000000000000000', kind: 'search', week: '2026-01-05' }, order: ['count'] },
  'what was not found in a district': { table: 'misses', where: { 'scope.l3': 'x', kind: 'address', week: '2026-01-05' }, order: ['count'] },
  'a miss': { table: 'misses', where: { key: 'x' }, order: [] },
  'misses of a site and week': { table: 'misses', where: { site: 'x', week: '2026-01-05', kind: 'search' }, order: [] },
  'old misses': { table: 'misses', where: {}, range: 'week', order: ['week'] },
  'where an old address leads': { table: 'redirects', where: { origin: '000000000000000000000000', fromKey: '/a' }, order: [] },
  'redirects of a site that lead on': { table: 'redirects', where: { origin: '000000000000000000000000' }, range: 'targetKey', order: ['targetKey'] },
  'synonyms of a province': { table: 'search-synonyms', where: { steward: '000000000000000000000000' }, order: [] },
  'a line of synonyms': { table: 'search-synonyms', where: { steward: '000000000000000000000000', key: 'a=b' }, order: [] },
  'best bets of a site': { table: 'best-bets', where: { origin: '000000000000000000000000' }, order: [] },
  'a page of a topic': { table: 'topic-items', where: { topic: 'x' }, range: 'place', order: ['place'] },
  'words of the newest titles': { table: 'search-documents', where: { language: 'vi' }, order: ['date'] },
  'what search knows of an item': { table: 'search-documents', where: { item: 'x' }, order: [] },
  'topics of an item': { table: 'topic-items', where: { item: 'x' }, order: [] },
  'answers of a thread': { table: 'comments', where: { parent: 'x' }, order: ['at'] },
}; // prettier-ignore

const column = (field: string): string => {
  if (field === 'steward' || field === 'origin') return `${field}_id`;
  return field.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
};

type Plan = { stage?: string; inputStage?: Plan };
const stages = ({ stage = '', inputStage }: Plan): string[] =>
  inputStage ? [stage, ...stages(inputStage)] : [stage];

it.each(Object.entries(CASES))('%s: an index gives the rows in order', async (_, find) => {
  const { table, where, range, order } = find;
  const engine = engineOf(installation.payload);
  if (engine.kind === 'mongodb') {
    const { ObjectId } = engine.db.connection.base.Types;
    const { steward, origin, ...rest } = where;
    const filter = { ...rest, ...(steward ? { steward: new ObjectId(String(steward)) } : {}), ...(origin ? { origin: new ObjectId(String(origin)) } : {}), ...(range ? { [range]: { $gt: '', $lte: '2026-01-01' } } : {}) }; // prettier-ignore
    const sort = Object.fromEntries(order.map((field) => [field, 1 as const]));
    const { queryPlanner } = (await engine.db.connection.collection(table).find(filter).sort(sort).explain('queryPlanner')) as unknown as { queryPlanner: { winningPlan: Plan & { queryPlan?: Plan } } }; // prettier-ignore
    const plan = stages(queryPlanner.winningPlan.queryPlan ?? queryPlanner.winningPlan);
    expect(plan).not.toContain('COLLSCAN');
    expect(plan).not.toContain('SORT');
    return;
  }
  const equal = Object.keys(where).map((field) => `${column(field)} = ?`);
  const between = range ? [`${column(range)} > ''`, `${column(range)} <= '2026-01-01'`] : [];
  const by = order.length > 0 ? ` ORDER BY ${order.map(column).join(', ')}` : '';
  const { rows } = await engine.db.client.execute({
    sql: `EXPLAIN QUERY PLAN SELECT id FROM ${table.replaceAll('-', '_')} WHERE ${[...equal, ...between].join(' AND ')}${by}`,
    args: Object.values(where).map((value) =>
      typeof value === 'boolean' ? Number(value) : value,
    ) as string[],
  });
  const plan = rows.map((row) => String(row.detail)).join('\n');
  expect(plan).toMatch(/USING (COVERING )?INDEX/);
  expect(plan).not.toMatch(/TEMP B-TREE/);
});
