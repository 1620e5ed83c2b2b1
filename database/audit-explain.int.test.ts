import type { Payload, Where } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { filterWhere, type AuditFilter } from '@/audit/filter';
import { behind } from '@/audit/page';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { actorOf } from '@/tenants/actor';
import { getTree } from '@/tenants/tree';

import { engineOf } from './engine';
import { besideScope, besideScopeSql } from './lagging-units';

let at: TestInstallation;
let world: World;
beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
}, 240_000);
afterAll(() => at.stop());

type Plan = { stage?: string; inputStage?: Plan; inputStages?: Plan[] };
const stages = (plan: Plan): string[] => [
  plan.stage ?? '',
  ...[plan.inputStage, ...(plan.inputStages ?? [])].flatMap((one) => (one ? stages(one) : [])),
];

type Sort = Record<string, 1 | -1>;

/** Stages of the plan of a query as Payload sends it to MongoDB. */
async function mongoPlan(payload: Payload, filter: object, sort?: Sort): Promise<string[]> {
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') throw new Error('not MongoDB');
  const rows = engine.db.collections['audit-log']!;
  const found = rows.collection.find(filter);
  const { queryPlanner } = (await (sort ? found.sort(sort) : found).explain(
    'queryPlanner',
  )) as unknown as { queryPlanner: { winningPlan: Plan & { queryPlan?: Plan } } };
  return stages(queryPlanner.winningPlan.queryPlan ?? queryPlanner.winningPlan);
}

const asQuery = async (payload: Payload, where: Where): Promise<object> => {
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') throw new Error('not MongoDB');
  const model = engine.db.collections['audit-log'] as unknown as {
    buildQuery: (args: object) => Promise<object>;
  };
  return model.buildQuery({ payload, where });
};

const WHOLE: AuditFilter = {
  unit: null,
  person: null,
  kinds: [],
  document: null,
  period: { from: null, to: null },
};
const CURSOR = { at: '2024-03-26T00:41:03.000Z', id: '65f0a1b2c3d4e5f60718293a' };
const FILTERS: [string, Partial<AuditFilter>][] = [
  ['a unit', {}],
  ['a kind', { kinds: ['emergency'] }],
  ['two kinds', { kinds: ['publication', 'emergency'] }],
  ['a person', { person: 'x' }],
  ['a document', { document: { collection: 'articles', id: 'x' } }],
  ['a period', { period: { from: '2024-01-01T00:00:00.000Z', to: '2024-02-01T00:00:00.000Z' } }],
];

it.each(FILTERS)('the list by %s is an index in its order, on every page', async (_, filter) => {
  const { payload } = at;
  if (payload.db.name !== 'mongoose') return;
  const tree = await getTree(payload);
  const admin = actorOf(world.user.province.admin);
  for (const unit of [world.unit.province, world.unit.commune, null])
    for (const after of [[], behind('newest', CURSOR)]) {
      const where = filterWhere(admin, tree, { ...WHOLE, unit, ...filter })!;
      const plan = await mongoPlan(payload, await asQuery(payload, { and: [where, ...after] }), {
        at: -1,
        _id: -1,
      });
      expect(plan).not.toContain('COLLSCAN');
      expect(plan).not.toContain('SORT');
    }
});

it('what the worker does on every beat reads by index alone (MongoDB)', async () => {
  const { payload } = at;
  if (payload.db.name !== 'mongoose') return;
  const engine = engineOf(payload);
  if (engine.kind !== 'mongodb') return;
  const { ObjectId } = engine.db.connection.base.Types;
  const unit = {
    id: world.unit.commune,
    scope: (await getTree(payload)).scope(world.unit.commune),
  };
  const plans: [string, object, Sort?][] = [
    ['end of the chain', { seq: { $gt: 0 } }, { seq: -1 }],
    [
      'rows without a number',
      { seq: { $exists: false }, at: { $lte: new Date() } },
      { at: 1, _id: 1 },
    ],
    ['the chain, walked', { seq: { $gt: 7 } }, { seq: 1 }],
    ['rows of a unit that moves', { steward: new ObjectId(unit.id) }],
    ['scopes that lag', { $or: besideScope(new ObjectId(unit.id), unit) }],
  ];
  for (const [name, filter, sort] of plans) {
    const plan = await mongoPlan(payload, filter, sort);
    expect(plan, name).not.toContain('COLLSCAN');
    expect(plan, name).not.toContain('SORT');
  }
});

it('the same on SQLite', async () => {
  const { payload } = at;
  const engine = engineOf(payload);
  if (engine.kind === 'mongodb') return;
  const unit = {
    id: world.unit.commune,
    scope: (await getTree(payload)).scope(world.unit.commune),
  };
  const lag = besideScopeSql('audit_log', unit);
  const statements: [string, string, (string | number | null)[]][] = [
    ['end of the chain', 'SELECT * FROM audit_log WHERE seq > 0 ORDER BY seq DESC LIMIT 1', []],
    [
      'rows without a number',
      'SELECT * FROM audit_log WHERE seq IS NULL AND at <= ? ORDER BY at, id LIMIT 500',
      ['2024'],
    ],
    [
      'the list of a unit',
      'SELECT * FROM audit_log WHERE scope_l4 = ? AND at <= ? ORDER BY at DESC, id DESC LIMIT 51',
      ['u', '2024'],
    ],
    [
      'of a kind',
      'SELECT * FROM audit_log WHERE scope_l4 = ? AND kind = ? ORDER BY at DESC, id DESC LIMIT 51',
      ['u', 'k'],
    ],
    [
      'of a document',
      'SELECT * FROM audit_log WHERE collection_slug = ? AND document = ? ORDER BY at DESC, id DESC LIMIT 51',
      ['c', 'd'],
    ],
    ['scopes that lag', lag.sql, lag.args],
  ];
  for (const [name, sql, args] of statements) {
    const { rows } = await engine.db.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
    const plan = rows.map((row) => String(row.detail));
    expect(
      plan.filter((line) => /SCAN (?!CONSTANT)/.test(line)),
      name,
    ).toEqual([]);
    expect(plan.join('; '), name).not.toContain('TEMP B-TREE');
  }
});
