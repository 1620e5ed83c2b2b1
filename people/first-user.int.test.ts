import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from '@/test/payload';

let at: TestInstallation;

beforeAll(async () => {
  at = await startPayload();
});
afterAll(() => at.stop());

it('makes nobody the first user of an empty installation', async () => {
  const rest = at.rest();
  const data = { email: 'first@example.test', password: 'gạo nếp cái hoa vàng', name: 'X' };
  const answer = await rest.post('users/first-register', data);
  expect([answer.status, await answer.text()]).toEqual([
    403,
    expect.stringContaining('npm run create-admin'),
  ]);
  expect((await rest.post('users', data)).status).toBe(403);
  await expect(at.payload.create({ collection: 'users', data: data as never })).rejects.toThrow();
  expect(await at.payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 });
});
