import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPayload, type TestInstallation } from './payload';

let installation: TestInstallation;

beforeAll(async () => {
  installation = await startPayload();
});

afterAll(() => installation.stop());

it('starts empty, on a database of its own', async () => {
  expect(await installation.payload.count({ collection: 'users' })).toEqual({ totalDocs: 0 });
});

it('answers REST as a visitor', async () => {
  const response = await installation.rest().get('users/me');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ user: null });
});

it('logs as loudly as the operator said', () => {
  expect(installation.payload.logger.level).toBe(process.env.LOG_LEVEL);
});
