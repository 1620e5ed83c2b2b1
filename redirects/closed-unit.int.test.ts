import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@/database/transaction';
import { recordReorganisation } from '@/audit/record-reorganisation';
import { asSystem } from '@/tenants/access';
import { closeUnit } from '@/tenants/reorganise/close-unit';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type UnitKey, type World } from '@/test/world';
import type { Role } from '@/tenants/roles';

import type { RedirectRow } from './row';

let at: TestInstallation;
let world: World;
let lead: (unit: UnitKey, path: string) => Promise<unknown>;
/** a redirect that the closed unit had made itself */
let former: string;

const post = (who: UnitKey, role: Role, data: object, headers: Record<string, string> = {}) =>
  at.rest(world.user[who][role]).post('redirects?depth=0', { kind: 'address', address: '/lien-he', ...data }, { headers }); // prettier-ignore
const named = (unit: UnitKey) => ({ 'x-lt-unit': world.unit[unit] });
const owners = async (fromKey: string) => {
  const row = await at.payload.db.findOne<RedirectRow & { origin: unknown; steward: unknown; scope: unknown }>({ collection: 'redirects', where: { fromKey: { equals: fromKey } } }); // prettier-ignore
  return row && [String(row.origin), String(row.steward)];
};

// The commune went into its sibling; the uncle's commune has nothing to do with it.
beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
  const { redirectAnswer } = await import('@/app/(portal)/_data/redirect-answer');
  lead = (unit, path) => redirectAnswer({ unit: world.unit[unit], locale: 'vi', path, search: '', byPath: true }); // prettier-ignore
  const made = await post('commune', 'admin', { from: '/cu' });
  former = ((await made.json()) as { doc: { id: string } }).doc.id;
  await inTransaction(at.payload, asSystem(), (req) =>
    closeUnit(req, { unit: world.unit.commune, on: '2024-12-31', successors: [world.unit.sibling] }, recordReorganisation)); // prettier-ignore
}, 120_000);
afterAll(() => at.stop());

describe('the site of a closed unit', () => {
  it('gets redirects from the unit it went into and from those above it, which then keep them', async () => {
    expect((await post('sibling', 'admin', { from: '/a' }, named('commune'))).status).toBe(201);
    expect(await owners('/a')).toEqual([world.unit.commune, world.unit.sibling]);
    expect(await lead('commune', '/a')).toMatchObject({ kind: 'redirect', to: '/u/district/commune/lien-he' }); // prettier-ignore
    expect(await lead('sibling', '/a')).toEqual({ kind: 'none' });
    expect((await post('district', 'admin', { from: '/b' }, named('commune'))).status).toBe(201);
    expect((await post('province', 'moderator', { from: '/c' }, { cookie: `lt-unit=${world.unit.commune}` })).status).toBe(201); // prettier-ignore
    expect([await owners('/b'), await owners('/c')]).toEqual([[world.unit.commune, world.unit.sibling], [world.unit.commune, world.unit.sibling]]); // prettier-ignore
  });

  it('by a whole address too, without choosing the unit', async () => {
    const from = 'http://localhost/u/district/commune/dia-chi-cu';
    expect((await post('sibling', 'admin', { from })).status).toBe(201);
    expect(await owners('/dia-chi-cu')).toEqual([world.unit.commune, world.unit.sibling]);
    // A path alone is of the own site, and so is an address there.
    await post('sibling', 'admin', { from: '/cua-minh' });
    await post('sibling', 'admin', { from: 'http://localhost/u/district/sibling/cua-minh-2' });
    for (const key of ['/cua-minh', '/cua-minh-2'])
      expect(await owners(key)).toEqual([world.unit.sibling, world.unit.sibling]);
  });

  it('from nobody else: other units, authors, and those who worked there', async () => {
    const tries: [UnitKey, Role][] = [['cousin', 'admin'], ['uncle', 'admin'], ['foreign', 'admin'], ['sibling', 'author'], ['commune', 'admin']]; // prettier-ignore
    for (const [who, role] of tries)
      expect([who, role, (await post(who, role, { from: '/x' }, named('commune'))).status]).toEqual([who, role, 403]); // prettier-ignore
    const from = 'http://localhost/u/district/commune/x';
    expect((await post('cousin', 'admin', { from })).status).toBe(400);
    // Of an owner in the body nothing is taken.
    await post('cousin', 'admin', { from: '/y', origin: world.unit.commune, steward: world.unit.sibling }); // prettier-ignore
    expect(await owners('/x')).toBe(null);
    expect(await owners('/y')).toEqual([world.unit.cousin, world.unit.cousin]);
  });

  it('keeps those it had: its heir reads, changes and deletes them, others do not', async () => {
    const [heir, other] = [at.rest(world.user.sibling.admin), at.rest(world.user.cousin.admin)];
    expect((await other.get(`redirects/${former}`)).status).toBe(404);
    expect((await other.patch(`redirects/${former}`, { address: '/x' })).status).not.toBe(200);
    expect((await heir.get(`redirects/${former}`)).status).toBe(200);
    expect((await heir.patch(`redirects/${former}`, { address: '/so-do' })).status).toBe(200);
    expect(await lead('commune', '/cu')).toMatchObject({ to: '/u/district/commune/so-do' });
    expect((await at.rest(world.user.sibling.author).delete(`redirects/${former}`)).status).not.toBe(200); // prettier-ignore
    expect((await heir.delete(`redirects/${former}`)).status).toBe(200);
    expect(await lead('commune', '/cu')).toEqual({ kind: 'none' });
  });

  it('gets best bets of its search from its heir alone', async () => {
    const bet = { queries: 'hộ tịch', kind: 'address', address: '/lien-he', title: 'Liên hệ' };
    const add = (who: UnitKey) => at.rest(world.user[who].admin).post('best-bets?depth=0', bet, { headers: named('commune') }); // prettier-ignore
    expect((await add('cousin')).status).toBe(403);
    const made = (await (await add('sibling')).json()) as { doc: Record<string, string> };
    expect(made.doc).toMatchObject({ origin: world.unit.commune, steward: world.unit.sibling });
    const path = `best-bets/${made.doc.id}`;
    expect((await at.rest(world.user.cousin.admin).delete(path)).status).not.toBe(200);
    expect((await at.rest(world.user.sibling.editor).delete(path)).status).toBe(200);
  });

  it('takes a list and gives it back', async () => {
    const heir = at.rest(world.user.sibling.admin);
    const csv = 'from,to\n/tu-tep,/so-do\n';
    const answer = await heir.post('lt/redirects/import', { csv, apply: true }, { headers: named('commune') }); // prettier-ignore
    expect(await answer.json()).toMatchObject({ applied: true, added: 1, faults: 0 });
    expect(await owners('/tu-tep')).toEqual([world.unit.commune, world.unit.sibling]);
    const exported = await heir.get('lt/redirects/export.csv', { headers: named('commune') });
    expect(await exported.text()).toContain('/tu-tep');
    const other = at.rest(world.user.cousin.admin);
    expect((await other.post('lt/redirects/import', { csv, apply: true }, { headers: named('commune') })).status).toBe(403); // prettier-ignore
  });

  it('stays without articles of its own: only addresses are kept up', async () => {
    const text = { title: 'Bài mới của đơn vị đã kết thúc', kind: 'news' };
    const answer = await at.rest(world.user.sibling.moderator).post('articles?draft=true', text, { headers: named('commune') }); // prettier-ignore
    expect(answer.status).toBe(403);
  });
});
