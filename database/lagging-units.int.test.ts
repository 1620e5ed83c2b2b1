import { afterAll, beforeAll, expect, it } from 'vitest';

import { recordAudit } from '@/audit/record';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, UNIT_KEYS, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import { checkScopes } from '@/tenants/reorganise/check-scopes';
import { getTree } from '@/tenants/tree';

import { laggingUnits } from './lagging-units';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  for (const key of UNIT_KEYS)
    await recordAudit(
      { payload: at.payload, context: asSystem() },
      { action: 'test.note', collection: null, document: null, unit: world.unit[key], note: key },
    );
}, 240_000);
afterAll(() => at.stop());

async function units() {
  const tree = await getTree(at.payload);
  return UNIT_KEYS.map((key) => ({ id: world.unit[key], scope: tree.scope(world.unit[key]) }));
}

const lagging = async () => laggingUnits(at.payload, 'audit-log', await units());

type Row = { id: string; scope: Record<string, string | null> };

it('finds each unit of which one row has another scope, whatever part of it differs', async () => {
  expect(await lagging()).toEqual([]);
  for (const key of UNIT_KEYS) {
    const row = (await at.payload.db.findOne<Row>({
      collection: 'audit-log',
      where: { note: { equals: key } },
    }))!;
    for (const part of ['l1', 'l2', 'l3', 'l4'])
      for (const wrong of ['0', 'zzz', null]) {
        if ((row.scope[part] ?? null) === wrong) continue;
        const scope = { l1: null, l2: null, l3: null, l4: null, ...row.scope, [part]: wrong };
        await at.payload.db.updateOne({
          collection: 'audit-log',
          id: row.id,
          data: { scope },
          returning: false,
        });
        expect(await lagging(), `${key} ${part} ${wrong}`).toEqual([world.unit[key]]);
      }
    await at.payload.db.updateOne({
      collection: 'audit-log',
      id: row.id,
      data: { scope: row.scope },
      returning: false,
    });
  }
  expect(await lagging()).toEqual([]);
});

it('is what the check of scopes goes by, and mends', async () => {
  const row = (await at.payload.db.findOne<Row>({
    collection: 'audit-log',
    where: { note: { equals: 'commune' } },
  }))!;
  await at.payload.db.updateOne({
    collection: 'audit-log',
    id: row.id,
    data: { scope: { ...row.scope, l3: world.unit.uncle } },
    returning: false,
  });
  const found = { collection: 'audit-log', unit: world.unit.commune };
  expect(await checkScopes(at.payload, { repair: false })).toEqual([found]);
  expect(await checkScopes(at.payload, { repair: true })).toEqual([found]);
  expect(await checkScopes(at.payload, { repair: false })).toEqual([]);
});
