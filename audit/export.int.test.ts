import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import { asSystem } from '@/tenants/access';
import type { Role } from '@/tenants/roles';

import { recordAudit } from './record';
import { auditRows } from './rows.testing';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

const ask = (unit: UnitKey, role: Role, query = '') => at.rest(world.user[unit][role]).get(`lt/audit/export${query}`); // prettier-ignore

const note = (unit: UnitKey, text: string) =>
  recordAudit({ payload: at.payload, context: asSystem() }, { action: 'test.note', collection: null, document: null, unit: world.unit[unit], note: text }); // prettier-ignore

async function csv(unit: UnitKey, query = ''): Promise<string> {
  const answer = await ask(unit, 'admin', query);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']); // prettier-ignore
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

it('gives an administrator what he administers, and nobody else anything', async () => {
  for (const unit of ['province', 'district', 'commune', 'sibling', 'stranger'] as const)
    await note(unit, `ghi tại ${unit}`);
  const notes = async (unit: UnitKey) => [...(await csv(unit)).matchAll(/ghi tại (\w+)/g)].map(([, name]) => name).sort(); // prettier-ignore
  expect(await notes('commune')).toEqual(['commune']);
  expect(await notes('district')).toEqual(['commune', 'district', 'sibling']);
  expect(await notes('province')).toEqual(['commune', 'district', 'province', 'sibling']);
  expect(await notes('foreign')).toEqual(['stranger']);
  for (const role of ['author', 'editor', 'moderator'] as const)
    expect((await ask('province', role)).status).toBe(403);
  expect((await at.rest().get('lt/audit/export')).status).toBe(401);
});

it('leaves a row of itself', async () => {
  await csv('district', '?from=2024-01-01&to=2024-01-31');
  const row = (await auditRows(at.payload)).at(-1);
  expect(row).toMatchObject({
    action: 'audit.export', actor: String(world.user.district.admin.id), actorRole: 'admin',
    origin: world.unit.district, note: '2024-01-01 – 2024-01-31',
  });
}); // prettier-ignore

it('keeps to the days asked for, and refuses what is none', async () => {
  await note('commune', 'ghi hôm nay');
  expect(await csv('commune', '?from=2020-01-01&to=2020-12-31')).not.toContain('ghi hôm nay');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
  expect(await csv('commune', `?from=${today}&to=${today}`)).toContain('ghi hôm nay');
  expect((await ask('commune', 'admin', '?from=hôm nay')).status).toBe(400);
});

it('is a file that a spreadsheet reads and does not run', async () => {
  await note('commune', '=HYPERLINK("http://example.test")');
  const text = await csv('commune');
  expect(text.startsWith('\uFEFF"Số thứ tự",')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://example.test"")"`);
});

it('has every row once across pages, also those of one moment', async () => {
  const scope = (await auditRows(at.payload, { origin: { equals: world.unit.cousin } }))[0]!.scope;
  const moment = new Date().toISOString();
  for (let n = 0; n < 1100; n += 1) {
    const data = { at: n < 1080 ? moment : new Date(Date.now() + n).toISOString(), action: 'test.row', note: `hàng ${n};`, origin: world.unit.cousin, steward: world.unit.cousin, scope }; // prettier-ignore
    await at.payload.db.create({ collection: 'audit-log', data });
  }
  const found = [...(await csv('cousin')).matchAll(/hàng (\d+);/g)].map(([, n]) => Number(n));
  expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: 1100 }, (_, n) => n));
});
