import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { account, PASSWORD } from '@/test/accounts';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import { passwordMatches } from '@/security/password-hash';

import { createAdmin } from './create-admin';
import { forgetDoors } from './doors';
import type { HandedOver } from './hand-over';
import { personById } from './person';
import { redeem } from './redeem';

const NEW = 'bốn con vịt qua cầu';
const HOUR = 3_600_000;

let at: TestInstallation;
let world: World;

beforeAll(async () => {
  at = await startPayload();
  world = await buildWorld(at.payload);
});
beforeEach(() => forgetDoors());
afterAll(() => at.stop());

let number = 0;
const somebody = (active: boolean) =>
  account(at.payload, world, `p${(number += 1)}@example.test`, [['commune', 'editor']], { active });
const stored = async (id: string) => (await personById(at.payload, id))!;
const mails = async (to: string) =>
  (
    await at.payload.find({
      collection: 'mails',
      where: { to: { equals: to } },
      sort: 'createdAt',
      limit: 50,
    })
  ).docs;

async function handed(
  id: string,
  action: 'invite' | 'reset-code',
  deliver: 'hand' | 'mail' = 'hand',
) {
  const answer = await at
    .rest(world.user.district.admin)
    .post(`users/${id}/${action}`, { deliver });
  expect(answer.status).toBe(200);
  return (await answer.json()) as HandedOver;
}
const use = (body: Record<string, unknown>) => at.rest().post('users/redeem', body);
const tokenOf = (link: string) => link.split('#')[1]!;

it('invites by hand: link and code once, only hashes stored, the person sets his password', async () => {
  const person = await somebody(false);
  const { card, expiresAt } = await handed(person.id, 'invite');
  expect(card!.link).toMatch(/^http:\/\/quantri\.haiduong\.localhost:\d+\/admin\/moi#[\w-]{43}$/);
  expect(card!.roles).toEqual(['Biên tập viên, commune']);
  expect(new Date(expiresAt).getTime() - Date.now()).toBeGreaterThan(7 * 24 * HOUR - 60_000);
  const rows = JSON.stringify(
    await at.payload.find({ collection: 'access-codes', where: { user: { equals: person.id } } }),
  );
  expect(rows).not.toContain(card!.code);
  expect(rows).not.toContain(tokenOf(card!.link));
  expect(await mails(person.email)).toEqual([]);
  const answer = await use({
    code: ` ${card!.code.toLowerCase().replaceAll('-', ' ')}`,
    password: NEW,
    name: 'Lê  Thị Hòa ',
  });
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { email: person.email, name: 'Lê Thị Hòa' },
  ]);
  const after = await stored(person.id);
  expect(after.activatedAt).toBeTruthy();
  expect(after.memberships).toHaveLength(1);
  expect(await passwordMatches(NEW, after)).toBe(true);
});

it('uses a code once, whether as link or on paper', async () => {
  const person = await somebody(false);
  const { card } = await handed(person.id, 'invite');
  const both = await Promise.all([
    use({ code: card!.code, password: NEW }),
    use({ token: tokenOf(card!.link), password: `${NEW} 2` }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect((await use({ token: tokenOf(card!.link), password: NEW })).status).toBe(400);
});

it('invites by mail without showing the administrator anything', async () => {
  const person = await somebody(false);
  const answer = await handed(person.id, 'invite', 'mail');
  expect(answer).toMatchObject({ card: null, to: person.email });
  const [mail] = await mails(person.email);
  expect(mail).toMatchObject({
    state: 'waiting',
    subject: 'Mời tham gia quản trị trang thông tin điện tử',
  });
  const token = /#([\w-]{43})/.exec(mail!.text!)![1]!;
  expect((await use({ token, password: NEW })).status).toBe(200);
});

it('voids the former code with a new one, and ends sessions with a reset', async () => {
  const person = await somebody(true);
  const session = at.rest(person);
  expect(((await (await session.get('users/me')).json()) as { user: unknown }).user).not.toBeNull();
  const first = await handed(person.id, 'reset-code');
  const second = await handed(person.id, 'reset-code');
  expect((await use({ code: first.card!.code, password: NEW })).status).toBe(400);
  expect((await use({ code: second.card!.code, password: NEW, name: 'Người Khác' })).status).toBe(
    200,
  );
  expect(((await (await session.get('users/me')).json()) as { user: unknown }).user).toBeNull();
  expect((await stored(person.id)).name).toBe('Lê Thị Hoa');
  const notices = await mails(person.email);
  expect(notices.map(({ subject }) => subject)).toEqual([
    'Đã cấp mã đặt lại mật khẩu',
    'Đã cấp mã đặt lại mật khẩu',
    'Mật khẩu đã được đổi',
  ]);
  expect(JSON.stringify(notices)).not.toContain(second.card!.code);
});

it('expires: an invitation after seven days, a reset after one', async () => {
  const fresh = await somebody(false);
  const used = await somebody(true);
  const invite = await handed(fresh.id, 'invite');
  const reset = await handed(used.id, 'reset-code');
  const code = (handedOver: HandedOver) => ({ code: handedOver.card!.code, password: NEW });
  await expect(redeem(at.payload, code(reset), Date.now() + 24 * HOUR + 1)).rejects.toMatchObject({
    reason: 'bad-code',
  });
  await expect(
    redeem(at.payload, code(invite), Date.now() + 7 * 24 * HOUR + 1),
  ).rejects.toMatchObject({ reason: 'bad-code' });
  await redeem(at.payload, code(invite), Date.now() + 7 * 24 * HOUR - 60_000);
});

it('refuses a weak password without using the code up, ten times', async () => {
  const person = await somebody(false);
  const { card } = await handed(person.id, 'invite');
  const refused = await use({ code: card!.code, password: 'ngắn' });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    { errors: [expect.objectContaining({ name: 'password-short' })] },
  ]);
  for (let n = 0; n < 9; n += 1) {
    await expect(
      redeem(at.payload, { code: card!.code, password: 'matkhau123456' }, Date.now()),
    ).rejects.toMatchObject({ reason: 'password-obvious' });
  }
  await expect(
    redeem(at.payload, { code: card!.code, password: NEW }, Date.now()),
  ).rejects.toMatchObject({ reason: 'bad-code' });
});

it('gives one answer for everything that is wrong with a code', async () => {
  const answers = await Promise.all(
    [
      {},
      { code: 'x' },
      { code: { $ne: '' } },
      { token: { $ne: '' } },
      { token: 'A'.repeat(43) },
      { code: 'BCFG-HJKM-NPQR-STVX' },
    ].map((body) => use({ ...body, password: NEW })),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
  expect(new Set(bodies).size).toBe(1);
  expect(bodies[0]).toContain('bad-code');
});

it('knows what fits the account: no reset before the first login, no invitation after it, nothing for oneself', async () => {
  const rest = at.rest(world.user.district.admin);
  const reason = async (id: string, action: string, deliver = 'hand') =>
    (
      (await (await rest.post(`users/${id}/${action}`, { deliver })).json()) as {
        errors: { name: string }[];
      }
    ).errors[0]!.name;
  expect(await reason((await somebody(true)).id, 'invite')).toBe('already-active');
  expect(await reason((await somebody(false)).id, 'reset-code')).toBe('not-active');
  expect(await reason(world.user.district.admin.id, 'reset-code')).toBe('self');
  expect(await reason(world.user.cousin.editor.id, 'invite')).toBe('not-found');
  expect(await reason('no-such-id', 'invite')).toBe('not-found');
  expect(await reason((await somebody(false)).id, 'invite', 'pigeon')).toBe('bad-request');
  expect(
    (await at.rest().post(`users/${world.user.commune.editor.id}/invite`, { deliver: 'hand' }))
      .status,
  ).toBe(404);
  expect(
    (
      await at
        .rest(world.user.commune.moderator)
        .post(`users/${world.user.commune.editor.id}/invite`, { deliver: 'hand' })
    ).status,
  ).toBe(403);
});

it('creates the first administrator by command, once', async () => {
  const order = {
    email: 'First@Example.test',
    name: 'Phạm Quang Huy',
    unit: 'province',
    reset: false,
  };
  await expect(
    createAdmin(at.payload, { ...order, unit: 'nowhere' }, Date.now()),
  ).rejects.toMatchObject({ reason: 'unit-unknown' });
  await expect(createAdmin(at.payload, { ...order, email: 'x' }, Date.now())).rejects.toMatchObject(
    { reason: 'email-bad' },
  );
  const { card, to } = await createAdmin(at.payload, order, Date.now());
  expect(to).toBe('first@example.test');
  expect((await use({ code: card!.code, password: NEW })).status).toBe(200);
  await expect(createAdmin(at.payload, order, Date.now())).rejects.toMatchObject({
    reason: 'email-taken',
  });
  const again = await createAdmin(at.payload, { ...order, reset: true }, Date.now());
  expect([again.kind, (await use({ code: again.card!.code, password: PASSWORD })).status]).toEqual([
    'reset',
    200,
  ]);
});
