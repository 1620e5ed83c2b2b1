import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { account, cookieOf, PASSWORD } from '@/test/accounts';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import type { User } from '@/payload-types';

import { forgetDoors, passDoor } from './doors';
import { personById } from './person';

let at: TestInstallation;
let world: World;
let person: User;

beforeAll(async () => {
  process.env.TRUST_PROXY = '1';
  at = await startPayload();
  world = await buildWorld(at.payload);
  person = await account(at.payload, world, 'hoa@example.test', [['commune', 'editor']]);
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  forgetDoors();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(() => at.stop());

const from = (address: string, more: Record<string, string> = {}) => ({
  headers: { 'X-Forwarded-For': `6.6.6.6, ${address}`, ...more },
});
const login = (email: unknown, password: unknown, address = '203.0.113.1', more = {}) =>
  at.rest().post('users/login', { email, password }, from(address, more));
const messageOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message;
const me = async (cookie: string) =>
  (
    (await (
      await at
        .rest()
        .get('users/me', { headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' } })
    ).json()) as { user: { id: string } | null }
  ).user;

it('signs in with a cookie that no script reads and no other site sends', async () => {
  const answer = await login(' Hoa@Example.test ', PASSWORD);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(
    /^payload-token=[^;]+;.*HttpOnly.*SameSite=Strict/,
  );
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({
    exp: expect.any(Number),
    user: { id: person.id, email: person.email, collection: 'users' },
  });
  expect(body).not.toMatch(/"(token|hash|salt|sessions)"/);
  expect((await me(cookieOf(answer)!))?.id).toBe(person.id);
  expect((await personById(at.payload, person.id))!.memberships).toHaveLength(1);
});

it('says the same about a wrong password and an account that does not exist', async () => {
  const wrong = await login(person.email, 'sai mật khẩu rồi');
  const nobody = await login('nobody@example.test', 'sai mật khẩu rồi');
  expect([wrong.status, nobody.status]).toEqual([401, 401]);
  const messages = [await messageOf(wrong), await messageOf(nobody)];
  expect(messages).toEqual(['Sai thư điện tử hoặc mật khẩu.', 'Sai thư điện tử hoặc mật khẩu.']);
  for (const [email, password] of [
    [{ $ne: '' }, PASSWORD],
    [person.email, { $ne: '' }],
    ['', ''],
    [person.email, 'x'.repeat(10_000)],
  ]) {
    expect((await login(email, password)).status).toBe(401);
  }
});

it('pauses an account from one address after five tries, before anything is hashed or read', async () => {
  for (const email of [person.email, 'nobody2@example.test']) {
    for (let n = 0; n < 5; n += 1)
      expect((await login(email, 'sai mật khẩu rồi')).status).toBe(401);
    const find = vi.spyOn(at.payload.db, 'findOne');
    const paused = await login(email, PASSWORD);
    expect([paused.status, paused.headers.get('retry-after'), await messageOf(paused)]).toEqual([
      429,
      '300',
      'Nhập sai quá nhiều lần. Thử lại sau 5 phút.',
    ]);
    expect(find).not.toHaveBeenCalled();
    find.mockRestore();
  }
  expect((await login(person.email, PASSWORD, '203.0.113.2')).status).toBe(200);
  vi.setSystemTime(Date.now() + 299_000);
  expect((await login(person.email, PASSWORD)).status).toBe(429);
  vi.setSystemTime(Date.now() + 1_000);
  expect((await login(person.email, PASSWORD)).status).toBe(200);
});

it('lets an administrator in reach lift the pause, and nobody else', async () => {
  for (let n = 0; n < 6; n += 1) await login(person.email, 'sai mật khẩu rồi');
  expect(
    (await at.rest(world.user.uncle.admin).post('users/unlock', { email: person.email })).status,
  ).toBe(404);
  expect((await at.rest().post('users/unlock', { email: person.email })).status).toBe(404);
  expect((await login(person.email, PASSWORD)).status).toBe(429);
  expect(
    (await at.rest(world.user.district.admin).post('users/unlock', { email: person.email })).status,
  ).toBe(200);
  expect((await login(person.email, PASSWORD)).status).toBe(200);
});

it('counts by address over all accounts, and by account over all addresses', async () => {
  const address = '203.0.113.9';
  for (let n = 0; n < 30; n += 1)
    await passDoor('login', { address, account: `a${n}@example.test` });
  await expect(passDoor('login', { address, account: 'other@example.test' })).rejects.toMatchObject(
    { reason: 'throttled' },
  );
  for (let n = 0; n < 30; n += 1)
    await passDoor('login', { address: `198.51.100.${n}`, account: 'victim@example.test' });
  await expect(
    passDoor('login', { address: '192.0.2.1', account: 'victim@example.test' }),
  ).rejects.toMatchObject({ reason: 'throttled' });
  for (let n = 0; n < 10; n += 1) await passDoor('redeem', { address });
  expect(
    (await at.rest().post('users/redeem', { code: 'x', password: 'x' }, from(address))).status,
  ).toBe(429);
});

it('does not count what turns out to be rightful', async () => {
  for (let n = 0; n < 7; n += 1) expect((await login(person.email, PASSWORD)).status).toBe(200);
});

it('refuses logins that a foreign page sends', async () => {
  expect(
    (await login(person.email, PASSWORD, '203.0.113.1', { Origin: 'https://evil.example' })).status,
  ).toBe(403);
  expect(
    (await login(person.email, PASSWORD, '203.0.113.1', { 'Sec-Fetch-Site': 'cross-site' })).status,
  ).toBe(403);
});

it('has no other way in: first user, Payload’s reset and its Local API are closed', async () => {
  const rest = at.rest();
  const first = {
    email: 'first@example.test',
    password: PASSWORD,
    name: 'X',
    memberships: [{ unit: world.unit.province, role: 'admin' }],
  };
  expect((await rest.post('users/first-register', first)).status).toBe(403);
  expect((await rest.post('users/reset-password', { token: 'x', password: PASSWORD })).status).toBe(
    403,
  );
  await expect(
    at.payload.login({ collection: 'users', data: { email: person.email, password: PASSWORD } }),
  ).rejects.toThrow();
  await expect(
    at.payload.forgotPassword({ collection: 'users', data: { email: person.email } }),
  ).rejects.toThrow();
});
