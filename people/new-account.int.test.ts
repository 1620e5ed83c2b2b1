import { afterAll, beforeAll, expect, it } from 'vitest';

import { PASSWORD } from '@/test/accounts';
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
const districtAdmin = () => at.rest(world.user.district.admin);

it('wants a role in reach for a new account, and never leaves a person without', async () => {
  const rest = districtAdmin();
  expect((await rest.post('users', { email: 'none@example.test', name: 'X' })).status).toBe(400);
  expect(
    (await rest.post('users', { email: 'none@example.test', name: 'X', memberships: [] })).status,
  ).toBe(400);
  for (const damaged of [
    [null],
    ['x'],
    [{ unit: { $ne: '' }, role: 'editor' }],
    [{ unit: world.unit.commune, role: ['admin'] }],
  ]) {
    expect(
      (await rest.post('users', { email: 'none@example.test', name: 'X', memberships: damaged }))
        .status,
      JSON.stringify(damaged),
    ).toBeGreaterThanOrEqual(400);
  }
  expect(
    (await rest.patch(`users/${world.user.commune.author.id}`, { memberships: [] })).status,
  ).toBe(400);
  expect(
    (
      await at.rest(world.user.district.moderator).post('users', {
        email: 'none@example.test',
        name: 'X',
        memberships: [{ unit: world.unit.commune, role: 'author' }],
      })
    ).status,
  ).toBe(403);
  expect(
    await at.payload.count({
      collection: 'users',
      where: { email: { equals: 'none@example.test' } },
    }),
  ).toEqual({ totalDocs: 0 });
});

it('creates an account that nobody can sign in to yet, whatever the request says', async () => {
  const { unit } = world;
  const forged = {
    closedAt: null,
    activatedAt: '2020-01-01T00:00:00.000Z',
    hash: 'x',
    salt: 'y',
    sessions: [{ id: 's', expiresAt: '2099-01-01T00:00:00.000Z' }],
  };
  const row = {
    unit: unit.commune,
    role: 'editor',
    level: 'province',
    l1: unit.foreign,
    l2: unit.foreign,
    l3: unit.uncle,
    l4: unit.cousin,
  };
  const answer = await districtAdmin().post('users', {
    email: 'new@example.test',
    name: 'Mới',
    password: PASSWORD,
    memberships: [row],
    ...forged,
  });
  expect(answer.status).toBe(201);
  const { doc } = (await answer.json()) as { doc: { id: string } };
  const person = await stored(doc.id);
  expect(person).toMatchObject({
    memberships: [
      {
        unit: unit.commune,
        level: 'commune',
        l2: unit.province,
        l3: unit.district,
        l4: unit.commune,
      },
    ],
  });
  expect([person.activatedAt ?? null, person.sessions ?? []]).toEqual([null, []]);
  expect(await passwordMatches(PASSWORD, person)).toBe(false);
  const forgedUpdate = {
    closedAt: '2020-01-01T00:00:00.000Z',
    activatedAt: '2020-01-01T00:00:00.000Z',
    memberships: [{ ...row, id: (person.memberships as { id: string }[])[0]!.id }],
  };
  expect((await districtAdmin().patch(`users/${doc.id}`, forgedUpdate)).status).toBe(200);
  expect(await stored(doc.id)).toMatchObject({
    memberships: [{ level: 'commune', l3: unit.district, l4: unit.commune }],
  });
  expect([
    (await stored(doc.id)).activatedAt ?? null,
    (await stored(doc.id)).closedAt ?? null,
  ]).toEqual([null, null]);
});

it('keeps hashes out of answers and out of questions', async () => {
  const rest = at.rest(world.user.province.admin);
  const list = await (await rest.get('users?limit=100&depth=0')).text();
  expect(list).not.toMatch(/"(hash|salt|resetPasswordToken|password)"/);
  for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'password']) {
    const answer = await rest.get(`users?where[${field}][exists]=true&limit=1`);
    expect(answer.status, field).toBeGreaterThanOrEqual(400);
  }
  for (const slug of ['access-codes', 'mails']) expect((await rest.get(slug)).status).toBe(403);
});

it('never deletes an account', async () => {
  expect(
    (await at.rest(world.user.province.admin).delete(`users/${world.user.commune.author.id}`))
      .status,
  ).toBe(403);
});
