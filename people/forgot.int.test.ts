import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { account } from '@/test/accounts';
import { startPayload, type TestInstallation } from '@/test/payload';
import { buildWorld, type World } from '@/test/world';
import type { User } from '@/payload-types';

import { whenIdle } from './background';
import { forgetDoors } from './doors';

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
it('answers a forgotten password the same for everybody, and mails only to an open account', async () => {
  const forgot = (email: string) =>
    at.rest().post('users/forgot-password', { email }, from('203.0.113.1'));
  const closed = await account(at.payload, world, 'closed@example.test', [['commune', 'author']], {
    closedAt: new Date().toISOString(),
  });
  const answers = await Promise.all(
    [person.email, 'nobody@example.test', closed.email].map(forgot),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect([new Set(answers.map(({ status }) => status)), new Set(bodies).size]).toEqual([
    new Set([200]),
    1,
  ]);
  await whenIdle();
  const { docs } = await at.payload.find({
    collection: 'mails',
    where: { subject: { equals: 'Đặt lại mật khẩu' } },
  });
  expect(docs.map(({ to }) => to)).toEqual([person.email]);
  for (const email of [person.email, 'nobody@example.test']) {
    await forgot(email);
    await forgot(email);
    expect((await forgot(email)).status, email).toBe(429);
  }
});
