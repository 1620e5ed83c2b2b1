import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('./env', () => ({ env: () => ({ port: 3000, internalSecret: 's' }) }));

const DIRECTORY = { hosts: { 'a.vn': 'u' }, paths: {}, primary: {} };
const answer = vi.fn<typeof fetch>();

let loadDirectory: () => Promise<unknown>;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  answer.mockReset();
  ({ loadDirectory } = await import('./directory-client'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const well = () => answer.mockImplementation(async () => Response.json(DIRECTORY));
const without = () => answer.mockImplementation(async () => new Response(null, { status: 503 }));
const slow = () => answer.mockRejectedValue(new DOMException('', 'TimeoutError'));
const later = () => vi.advanceTimersByTimeAsync(2001);

it('is asked for once in two seconds', async () => {
  well();
  expect(await loadDirectory()).toEqual(DIRECTORY);
  expect(await loadDirectory()).toEqual(DIRECTORY);
  expect(answer).toHaveBeenCalledTimes(1);
});

it('is null as soon as the application says that it has no database, and comes back with it', async () => {
  well();
  await loadDirectory();
  await later();
  without();
  expect(await loadDirectory()).toBeNull();
  expect(await loadDirectory()).toBeNull();
  expect(answer).toHaveBeenCalledTimes(2);
  await later();
  well();
  expect(await loadDirectory()).toEqual(DIRECTORY);
});

it('one slow answer is forgiven, the second is not', async () => {
  well();
  await loadDirectory();
  slow();
  await later();
  expect(await loadDirectory()).toEqual(DIRECTORY);
  await later();
  expect(await loadDirectory()).toBeNull();
});

it('nobody waits for an application that is down', async () => {
  without();
  expect(await loadDirectory()).toBeNull();
  await later();
  answer.mockImplementation(() => new Promise(() => undefined));
  const asked = loadDirectory();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBeNull();
});
