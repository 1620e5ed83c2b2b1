import { afterAll, beforeAll, expect, it } from 'vitest';

import { account, PASSWORD } from '@/test/accounts';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { passwordMatches } from '@/security/password-hash';
import { personById } from './person';

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
afterAll(() => at.stop());

const stored = async (id: string) => (await personById(at.payload, id))!;
const roles = async (id: string) =>
  ((await stored(id)).memberships as { unit: string; role: string }[])
    .map(({ unit, role }) => `${role}@${unit}`)
    .sort();
const districtAdmin = () => at.rest(world.user.district.admin);

it('does not let an admin who reaches a person in part take over the rest of him', async () => {
  const mighty = await account(at.payload, world, 'mighty@example.test', [
    ['province', 'admin'],
    ['district', 'editor'],
  ]);
  const before = await stored(mighty.id);
  const rest = districtAdmin();
  await rest.patch(`users/${mighty.id}`, {
    email: 'mine@example.test',
    password: 'đường về nhà có ba cây gạo',
    name: 'X',
    language: 'en',
  });
  await rest.patch(`users?where[id][equals]=${mighty.id}`, {
    email: 'mine@example.test',
    name: 'X',
  });
  const after = await stored(mighty.id);
  expect([after.email, after.name, after.language, after.hash]).toEqual([
    before.email,
    before.name,
    before.language,
    before.hash,
  ]);
  for (const action of ['invite', 'reset-code', 'close', 'reopen']) {
    const answer = await rest.post(`users/${mighty.id}/${action}`, { deliver: 'hand' });
    expect(answer.status, action).toBe(403);
    expect(JSON.stringify(await answer.json())).not.toContain('code":');
  }
  expect((await rest.post('users/unlock', { email: mighty.email })).status).toBe(403);
  expect((await stored(mighty.id)).closedAt ?? null).toBeNull();
});

it('lets that admin change only the roles within his reach', async () => {
  const { unit } = world;
  const both = await account(at.payload, world, 'both@example.test', [
    ['province', 'moderator'],
    ['district', 'editor'],
  ]);
  const rest = districtAdmin();
  const provinceRow = { unit: unit.province, role: 'moderator' };
  expect(
    (
      await rest.patch(`users/${both.id}`, {
        memberships: [provinceRow, { unit: unit.commune, role: 'editor' }],
      })
    ).status,
  ).toBe(200);
  expect(await roles(both.id)).toEqual([`editor@${unit.commune}`, `moderator@${unit.province}`]);
  expect(
    (
      await rest.patch(`users/${both.id}`, {
        memberships: [{ unit: unit.commune, role: 'editor' }],
      })
    ).status,
  ).toBe(403);
  expect(
    (
      await rest.patch(`users/${both.id}`, {
        memberships: [
          { unit: unit.province, role: 'admin' },
          { unit: unit.commune, role: 'editor' },
        ],
      })
    ).status,
  ).toBe(403);
  expect(await roles(both.id)).toEqual([`editor@${unit.commune}`, `moderator@${unit.province}`]);
});

it('refuses grants above and beside oneself, and changes to one’s own roles', async () => {
  const { unit, user } = world;
  const rest = districtAdmin();
  for (const role of ['author', 'admin']) {
    for (const place of ['province', 'uncle', 'cousin', 'foreign'] as const) {
      const answer = await rest.post('users', {
        email: `${role}.${place}.new@example.test`,
        name: 'X',
        memberships: [{ unit: unit[place], role }],
      });
      expect(answer.status, `${role} at ${place}`).toBe(403);
      const raise = await rest.patch(`users/${user.commune.editor.id}`, {
        memberships: [
          { unit: unit.commune, role: 'editor' },
          { unit: unit[place], role },
        ],
      });
      expect(raise.status, `${role} at ${place}`).toBe(403);
    }
  }
  const own = user.district.admin;
  expect(
    (
      await rest.patch(`users/${own.id}`, {
        memberships: [
          { unit: unit.district, role: 'admin' },
          { unit: unit.district, role: 'moderator' },
        ],
      })
    ).status,
  ).toBe(403);
  expect(
    (
      await at.rest(user.commune.editor).patch(`users/${user.commune.editor.id}`, {
        memberships: [{ unit: unit.commune, role: 'admin' }],
      })
    ).status,
  ).toBe(200);
  expect(await roles(own.id)).toEqual([`admin@${unit.district}`]);
  expect(await roles(user.commune.editor.id)).toEqual([`editor@${unit.commune}`]);
});

it('changes somebody else’s address only until the account was first used', async () => {
  const fresh = await account(at.payload, world, 'fresh@example.test', [['commune', 'editor']], {
    active: false,
  });
  const used = await account(at.payload, world, 'used@example.test', [['commune', 'editor']]);
  await districtAdmin().patch(`users/${fresh.id}`, {
    email: 'corrected@example.test',
    name: 'Đúng Tên',
  });
  await districtAdmin().patch(`users/${used.id}`, {
    email: 'mine2@example.test',
    name: 'Đúng Tên',
    password: 'đường về nhà có ba cây gạo',
  });
  expect(await stored(fresh.id)).toMatchObject({
    email: 'corrected@example.test',
    name: 'Đúng Tên',
  });
  const after = await stored(used.id);
  expect(after).toMatchObject({ email: 'used@example.test', name: 'Đúng Tên' });
  expect(await passwordMatches(PASSWORD, after)).toBe(true);
});

it('holds the same line for a Local API call that forgot to ask for access', async () => {
  const used = await account(at.payload, world, 'local@example.test', [
    ['province', 'admin'],
    ['commune', 'editor'],
  ]);
  const user = { ...world.user.district.admin, collection: 'users' as const };
  for (const data of [
    { password: 'đường về nhà có ba cây gạo' },
    { email: 'mine3@example.test' },
    { name: 'X' },
    { closedAt: '2020-01-01T00:00:00.000Z' },
  ]) {
    await expect(
      at.payload.update({ collection: 'users', id: used.id, data, user }),
      JSON.stringify(data),
    ).rejects.toThrow();
  }
  await expect(
    at.payload.create({
      collection: 'users',
      data: { email: 'e@example.test', name: 'X', password: PASSWORD } as never,
    }),
  ).rejects.toThrow();
});
