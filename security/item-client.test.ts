import { afterEach, describe, expect, it, vi } from 'vitest';

import { findItem } from './item-client';

vi.mock('./env', () => ({ env: () => ({ port: 3000, internalSecret: 's' }) }));

const answers = (kind: string) =>
  vi.fn<typeof fetch>().mockImplementation(async () => Response.json({ kind }));

const item = (name: string) =>
  ({ unit: 'u', locale: 'vi', path: `/tin/${name}`, byPath: false }) as const;

const found = { kind: 'found' };
const missing = { kind: 'missing' };

afterEach(() => vi.unstubAllGlobals());

describe('what a site has, as the proxy asks', () => {
  it('remembers what exists', async () => {
    const fetched = answers('found');
    vi.stubGlobal('fetch', fetched);
    expect(await findItem(item('co'))).toEqual(found);
    expect(await findItem(item('co'))).toEqual(found);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('asks anew for what has ended: it may be restored by now', async () => {
    vi.stubGlobal('fetch', answers('ended'));
    expect(await findItem(item('go'))).toMatchObject({ kind: 'ended' });
    vi.stubGlobal('fetch', answers('found'));
    expect(await findItem(item('go'))).toEqual(found);
  });

  it('asks anew for what was missing: it may be published by now', async () => {
    vi.stubGlobal('fetch', answers('missing'));
    expect(await findItem(item('moi'))).toEqual(missing);
    vi.stubGlobal('fetch', answers('found'));
    expect(await findItem(item('moi'))).toEqual(found);
  });

  it('does not remember what may be revoked, nor trusts what it remembers', async () => {
    vi.stubGlobal('fetch', answers('found'));
    expect(await findItem(item('xem'))).toEqual(found);
    expect(await findItem(item('kin'), false)).toEqual(found);
    const later = answers('missing');
    vi.stubGlobal('fetch', later);
    expect(await findItem(item('xem'), false)).toEqual(missing);
    expect(await findItem(item('kin'))).toEqual(missing);
    expect(later).toHaveBeenCalledTimes(2);
  });

  it.each([500, 503])('leaves it to the page when the answer is %i', async (status) => {
    vi.stubGlobal('fetch', async () => new Response(null, { status }));
    expect(await findItem(item(`loi-${status}`))).toEqual(found);
  });

  it('leaves it to the page when there is no answer', async () => {
    vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new Error('down')));
    expect(await findItem(item('im'))).toEqual(found);
  });
});
