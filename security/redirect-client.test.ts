import { afterEach, expect, it, vi } from 'vitest';

import { findRedirect } from './redirect-client';

vi.mock('./env', () => ({ env: () => ({ port: 3000, internalSecret: 's' }) }));

afterEach(() => vi.unstubAllGlobals());

const OLD = { unit: 'u', locale: 'vi', path: '/cu.html', search: '?a=1', byPath: false } as const;
const HERE = new Headers({ 'x-forwarded-for': '203.0.113.7', cookie: 'a=b', 'user-agent': 'U' });

it('passes on where the visitor came from, and nothing else of him', async () => {
  const fetched = vi.fn<typeof fetch>(async () => Response.json({ kind: 'none' }));
  vi.stubGlobal('fetch', fetched);
  expect(await findRedirect(OLD, HERE)).toEqual({ kind: 'none' });
  const [url, init] = fetched.mock.calls[0]!;
  expect(String(url)).toContain('path=%2Fcu.html');
  expect(init?.headers).toEqual({ 'x-internal-secret': 's', 'x-forwarded-for': '203.0.113.7' });
});

it('finds none where the application does not answer, and asks nothing for what is too long', async () => {
  const fetched = vi.fn<typeof fetch>(async () => Promise.reject(new Error('gone')));
  vi.stubGlobal('fetch', fetched);
  expect(await findRedirect(OLD, HERE)).toEqual({ kind: 'none' });
  expect(await findRedirect({ ...OLD, path: `/${'a'.repeat(2001)}` }, HERE)).toEqual({
    kind: 'none',
  });
  expect(fetched).toHaveBeenCalledTimes(1);
});
