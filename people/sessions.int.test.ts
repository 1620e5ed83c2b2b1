import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { account, cookieOf, PASSWORD } from '@/test/accounts';
import { auditRows, rowsOf } from '@/audit/rows.testing';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import type { User } from '@/payload-types';

import { whenIdle } from './background';
import { forgetDoors } from './doors';
import { FAILURES_AN_HOUR, forgetFailures, noteFailedLogin } from './note-failed-login';
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
  forgetFailures();
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

it('closes an account at once and opens it again', async () => {
  const admin = at.rest(world.user.district.admin);
  const cookie = cookieOf(await login(person.email, PASSWORD))!;
  expect((await admin.post(`users/${person.id}/close`)).status).toBe(200);
  expect(await me(cookie)).toBeNull();
  expect((await personById(at.payload, person.id))!.memberships).toHaveLength(1);
  const right = await login(person.email, PASSWORD);
  expect([right.status, await messageOf(right)]).toEqual([
    403,
    'Tài khoản đã đóng. Cần dùng lại, đề nghị liên hệ quản trị viên của đơn vị.',
  ]);
  expect((await login(person.email, 'sai mật khẩu rồi')).status).toBe(401);
  expect((await admin.post(`users/${person.id}/reset-code`, { deliver: 'hand' })).status).toBe(400);
  expect((await admin.post(`users/${world.user.district.admin.id}/close`)).status).toBe(403);
  expect((await admin.post(`users/${person.id}/reopen`)).status).toBe(200);
  expect((await login(person.email, PASSWORD)).status).toBe(200);
});

it('does not let a login under way survive the closing, nor bring a taken role back', async () => {
  const victim = await account(at.payload, world, 'race@example.test', [
    ['commune', 'editor'],
    ['district', 'author'],
  ]);
  const read = at.payload.db.findOne.bind(at.payload.db);
  // Everything below happens between reading the account and starting its session.
  vi.spyOn(at.payload.db, 'findOne').mockImplementationOnce(async (args) => {
    const found = await read(args);
    vi.restoreAllMocks();
    await at
      .rest(world.user.district.admin)
      .patch(`users/${victim.id}`, { memberships: [{ unit: world.unit.commune, role: 'editor' }] });
    await at.rest(world.user.district.admin).post(`users/${victim.id}/close`);
    return found as never;
  });
  expect((await login(victim.email, PASSWORD)).status).toBe(401);
  const after = (await personById(at.payload, victim.id))!;
  expect([
    after.closedAt !== null,
    (after.memberships as unknown[]).length,
    after.sessions ?? [],
  ]).toEqual([true, 1, []]);
});

it('lets a person change his own password by the rule, tells him, and ends his other sessions', async () => {
  const [here, there] = [
    cookieOf(await login(person.email, PASSWORD))!,
    cookieOf(await login(person.email, PASSWORD))!,
  ];
  const patch = (password: string) =>
    at
      .rest()
      .patch(
        `users/${person.id}`,
        { password },
        { headers: { Cookie: here, 'Sec-Fetch-Site': 'same-origin' } },
      );
  const weak = await patch('matkhau123456');
  expect(weak.status).toBe(400);
  expect(await weak.text()).toContain('Mật khẩu này dễ đoán.');
  expect((await patch('đường về nhà có ba cây gạo')).status).toBe(200);
  expect([(await me(here))?.id, await me(there)]).toEqual([person.id, null]);
  expect((await login(person.email, 'đường về nhà có ba cây gạo')).status).toBe(200);
  const { docs } = await at.payload.find({
    collection: 'mails',
    where: {
      and: [{ to: { equals: person.email } }, { subject: { equals: 'Mật khẩu đã được đổi' } }],
    },
  });
  expect(docs).toHaveLength(1);
});

it('a logout ends this session and no other, leaves a row, and takes no role away that was given meanwhile', async () => {
  const someone = await account(at.payload, world, 'ra.ve@example.test', [['commune', 'editor']]);
  const [here, there] = [
    cookieOf(await login(someone.email, PASSWORD))!,
    cookieOf(await login(someone.email, PASSWORD))!,
  ];
  const logout = (cookie: string, query = '') =>
    at.rest().post(`users/logout${query}`, {}, { headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' } });
  const foreign = await at.rest().post('users/logout', {}, { headers: { Cookie: here, Origin: 'https://evil.example' } });
  expect([foreign.status, (await me(here))?.id]).toEqual([403, someone.id]);
  const answer = await logout(here);
  expect([answer.status, cookieOf(answer)]).toEqual([200, 'payload-token=']);
  expect([await me(here), (await me(there))?.id]).toEqual([null, someone.id]);
  expect((await personById(at.payload, someone.id))!.memberships).toHaveLength(1);
  const rows = () => rowsOf(at.payload, 'users', someone.id);
  const out = (await rows()).filter(({ action }) => action === 'users.logout');
  expect(out).toMatchObject([{ kind: 'access', actor: someone.id, actorRole: 'editor', actorUnit: world.unit.commune, origin: world.unit.commune, note: null }]);
  // Whose session has ended already gets rid of his cookie all the same, and leaves no row.
  expect((await logout(here)).status).toBe(200);
  const again = cookieOf(await login(someone.email, PASSWORD))!;
  expect((await logout(there, '?allSessions=true')).status).toBe(200);
  expect([await me(there), await me(again)]).toEqual([null, null]);
  expect((await rows()).filter(({ action }) => action === 'users.logout')).toHaveLength(2);
}); // prettier-ignore

it('refused logins leave a few rows an hour for each account, never what was typed, and none for nobody', async () => {
  const target = await account(at.payload, world, 'bi.do@example.test', [['commune', 'editor']]);
  expect((await login(target.email, 'mật khẩu đoán')).status).toBe(401);
  const person = (await personById(at.payload, target.id))!;
  for (let n = 0; n < FAILURES_AN_HOUR + 5; n += 1) noteFailedLogin(at.payload, person);
  expect((await login('khong.co.ai@example.test', 'mật khẩu đoán')).status).toBe(401);
  await whenIdle();
  const failed = async () => (await auditRows(at.payload)).filter((row) => row.action === 'users.login-failed');
  expect((await failed()).filter(({ document }) => document === target.id)).toHaveLength(FAILURES_AN_HOUR);
  expect(new Set((await failed()).map(({ document }) => document))).not.toContain(null);
  expect(JSON.stringify(await failed())).not.toContain('đoán');
}); // prettier-ignore
