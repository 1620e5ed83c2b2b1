import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { recordReorganisation } from '@/audit/record-reorganisation';
import { inTransaction } from '@/database/transaction';
import { writeMisses } from '@/misses/write-misses';
import { weekOf } from '@/syndication/week';
import { asSystem } from '@/tenants/access';
import { actorOf } from '@/tenants/actor';
import { closeUnit } from '@/tenants/reorganise/close-unit';
import type { Role } from '@/tenants/roles';
import { getTree } from '@/tenants/tree';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';

import { listMisses } from './misses-data';

let at: TestInstallation;
let world: World;

const NOW = Date.now();
const week = weekOf(NOW);

// The commune went into its sibling; its site is still asked for old addresses.
beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  await inTransaction(at.payload, asSystem(), (req) =>
    closeUnit(req, { unit: world.unit.commune, on: '2024-12-31', successors: [world.unit.sibling] }, recordReorganisation)); // prettier-ignore
  await writeMisses(at.payload, [{ unit: world.unit.commune, kind: 'address', week, text: '/cu.html', count: 8 }]); // prettier-ignore
}, 120_000);
afterAll(() => at.stop());

async function list(who: UnitKey, role: Role, unit: UnitKey = who) {
  const actor = actorOf(await at.payload.findByID({ collection: 'users', id: world.user[who][role].id }))!; // prettier-ignore
  const tree = await getTree(at.payload);
  const selected = { unit: tree.get(world.unit[unit])!, roles: [], mayBelow: false, below: false };
  const read = (req: PayloadRequest) => listMisses({ req, actor, tree, language: 'vi', now: NOW }, selected, { kind: 'address', week }); // prettier-ignore
  return inTransaction(at.payload, asSystem(), read);
}

it('shows what is not found on the site of a closed unit to those who keep it up, for a redirect of that site', async () => {
  for (const role of ['editor', 'moderator', 'admin'] as const)
    expect(await list('sibling', role)).toMatchObject([{ text: '/cu.html', count: 8, from: expect.stringMatching(/^http:\/\/commune\.district\.[^/]+\/cu\.html$/) }]); // prettier-ignore
  const [row] = await list('sibling', 'admin');
  const made = await at.rest(world.user.sibling.admin).post('redirects', { kind: 'address', address: '/lien-he', from: row!.from }); // prettier-ignore
  expect(made.status).toBe(201);
  for (const [who, role] of [['sibling', 'author'], ['cousin', 'admin'], ['uncle', 'admin'], ['foreign', 'admin']] as const)
    for (const unit of [who, 'sibling', 'commune'] as const)
      expect(await list(who, role, unit), `${role} of ${who}`).toEqual([]);
}); // prettier-ignore
