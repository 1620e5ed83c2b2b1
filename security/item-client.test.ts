import { afterEach, describe, expect, it, vi } from 'vitest';

import { itemExists } from './item-client';

vi.mock('./env', () => ({ env: () => ({ port: 3000, internalSecret: 's' }) }));

const answers = (status: number) =>
  vi.fn<typeof fetch>().mockImplementation(async () => new Response(null, { status }));

const item = (name: string) => ({ unit: 'u', locale: 'vi', path: `/tin/${name}` }) as const;

afterEach(() => vi.unstubAllGlobals());

describe('what a site has, as the proxy asks', () => {
  it('remembers what exists', async () => {
    const fetched = answers(204);
    vi.stubGlobal('fetch', fetched);
    expect(await itemExists(item('co'))).toBe(true);
    expect(await itemExists(item('co'))).toBe(true);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('asks anew for what was missing: it may be published by now', async () => {
    vi.stubGlobal('fetch', answers(404));
    expect(await itemExists(item('moi'))).toBe(false);
    vi.stubGlobal('fetch', answers(204));
    expect(await itemExists(item('moi'))).toBe(true);
  });

  it('does not remember what may be revoked, nor trusts what it remembers', async () => {
    vi.stubGlobal('fetch', answers(204));
    expect(await itemExists(item('xem'))).toBe(true);
    expect(await itemExists(item('kin'), false)).toBe(true);
    const later = answers(404);
    vi.stubGlobal('fetch', later);
    expect(await itemExists(item('xem'), false)).toBe(false);
    expect(await itemExists(item('kin'))).toBe(false);
    expect(later).toHaveBeenCalledTimes(2);
  });

  it.each([500, 503])('leaves it to the page when the answer is %i', async (status) => {
    vi.stubGlobal('fetch', answers(status));
    expect(await itemExists(item(`loi-${status}`))).toBe(true);
  });

  it('leaves it to the page when there is no answer', async () => {
    vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new Error('down')));
    expect(await itemExists(item('im'))).toBe(true);
  });
});
