import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { webhookBench } from './webhook-bench.testing';

let at: TestInstallation;
let world: World;
let tell: ReturnType<typeof webhookBench>;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  tell = webhookBench(at, world, 'https://nhan.example.vn/bao-tin');
}, 120_000);
afterAll(() => at.stop());

const admin = (unit: UnitKey) => at.rest(world.user[unit].admin);

it('nobody reads the key again, forges what services write, or calls inside', async () => {
  const { id, secret } = await tell.hook('commune');
  const text = await (await admin('commune').get(`webhooks/${id}?depth=0`)).text();
  const row = await tell.stored(id);
  expect(text).not.toContain(secret);
  expect(text).not.toContain(row.secret!);
  expect(row.secret).not.toContain(secret);
  const forged = { secret: 'mine', failures: -5, steward: world.unit.province, origin: world.unit.province, scope: { l2: world.unit.foreign } }; // prettier-ignore
  await admin('commune').patch(`webhooks/${id}`, forged);
  expect(await tell.stored(id)).toMatchObject({ secret: row.secret, failures: 0, steward: world.unit.commune }); // prettier-ignore
  for (const url of [
    'http://10.0.0.1/',
    'https://169.254.169.254/',
    'http://nhan.example.vn/',
    'https://localhost/',
  ])
    expect((await admin('commune').patch(`webhooks/${id}`, { url })).status).toBe(400);
  for (const delivery of [undefined, 7, {}, '../x', ''])
    expect((await admin('commune').post(`lt/webhooks/${id}/again`, { delivery })).status).toBe(400);
  const { docs } = await at.payload.db.find<Record<string, unknown>>({ collection: 'audit-log', pagination: false, where: { collectionSlug: { equals: 'webhooks' } } }); // prettier-ignore
  expect(docs.map(({ action }) => action)).toEqual(expect.arrayContaining(['webhooks.create', 'webhooks.key'])); // prettier-ignore
  expect(JSON.stringify(docs)).not.toContain(secret);
  expect(JSON.stringify(docs)).not.toContain(row.secret!);
  expect((await admin('commune').post('webhook-deliveries', { webhook: id, key: 'k', event: 'published', item: 'i', body: '{}', at: 1, dueAt: 1 })).status).toBe(403); // prettier-ignore
});
