import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { backOff, MOST_FAILURES } from './back-off';
import { post } from './post';
import { isLoopback, isPublicAddress } from './public-address';
import { readUrl } from './read-url';
import { startReceiver } from './receiver.testing';
import { signature } from './signature';

const names = vi.hoisted(() => new Map<string, string[]>());

vi.mock('node:dns', () => ({
  lookup: (name: string, _options: object, done: (error: Error | null, found?: object[]) => void) => {
    const found = names.get(name);
    if (!found) return done(new Error(`ENOTFOUND ${name}`));
    done(null, found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  },
})); // prettier-ignore

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());
beforeEach(() => {
  receiver.received.length = 0;
  Object.assign(receiver.how, { status: 204, headers: {}, text: '' });
});

const call = (url: string, loopback = false) => post({ url, body: '{}', headers: {}, loopback });

describe('addresses that are called', () => {
  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true)); // prettier-ignore

  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:7f00:1::', '2001:db8::1', '2001::1',
    'localhost', '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false)); // prettier-ignore

  it('knows this machine in every spelling', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true, true]); // prettier-ignore
    expect(['8.8.8.8', 'localhost', '::2'].map(isLoopback)).toEqual([false, false, false]);
  });

  it.each(['https://nhan.example.vn/bao-tin', 'https://8.8.8.8/', 'https://nhan.example.vn:8443/'])('%s is accepted', (url) =>
    expect(readUrl(url, false)).not.toBeNull()); // prettier-ignore

  it.each([
    'http://nhan.example.vn/', 'ftp://nhan.example.vn/', 'https://u:p@nhan.example.vn/', 'https://localhost/', 'https://a.localhost/', 'https://may-chu/', 'https://db.internal/',
    'https://127.0.0.1/', 'https://0x7f.1/', 'https://2130706433/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://169.254.169.254/latest/meta-data', 'http://127.0.0.1:1/',
    '', 'javascript:1', null, 7, `https://nhan.example.vn/${'a'.repeat(500)}`,
  ])('%s is refused', (url) => expect(readUrl(url, false)).toBeNull()); // prettier-ignore

  it('only the setting for tests opens this machine', () => {
    expect(readUrl('http://127.0.0.1:1/', true)).not.toBeNull();
    expect(readUrl('http://10.0.0.1/', true)).toBeNull();
    expect(readUrl('http://nhan.example.vn/', true)).toBeNull();
  });

  it('a name that leads inside is not called, not even when it leads outside too', async () => {
    names.set('inside.example.vn', ['10.0.0.5']);
    names.set('both.example.vn', ['8.8.8.8', '127.0.0.1']);
    names.set('here.example.vn', ['127.0.0.1']);
    for (const name of ['inside', 'both', 'here'])
      await expect(call(`https://${name}.example.vn/`)).rejects.toThrow('not public');
    await expect(call('https://inside.example.vn/', true)).rejects.toThrow('not public');
    await expect(call(receiver.url)).rejects.toThrow('may not be called');
    expect(receiver.received).toEqual([]);
  });
});

describe('a call', () => {
  it('follows no redirect and reads a short answer only', async () => {
    Object.assign(receiver.how, { status: 302, headers: { location: receiver.url } });
    expect(await call(receiver.url, true)).toEqual({ status: 302, text: '' });
    expect(receiver.received).toHaveLength(1);
    Object.assign(receiver.how, { status: 500, headers: {}, text: 'x'.repeat(1_000_000) });
    expect(await call(receiver.url, true)).toEqual({ status: 500, text: 'x'.repeat(500) });
  });

  it('has one time limit for everything', async () => {
    const silent = (await import('node:net')).createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as { port: number };
    await expect(
      post({ url: `http://127.0.0.1:${port}/`, body: '', headers: {}, loopback: true, timeout: 1 }),
    ).rejects.toThrow();
    silent.close();
  });
});

it('signs the time and the text', () => {
  expect(signature('khoa', 1_700_000_000_999, '{"a":1}')).toMatch(/^t=1700000000,v1=[0-9a-f]{64}$/);
  expect(signature('khoa', 1_700_000_000_999, '{"a":1}')).not.toBe(signature('khoa', 1_700_000_001_000, '{"a":1}')); // prettier-ignore
  expect(signature('khoa', 0, 'a')).not.toBe(signature('khoa khac', 0, 'a'));
});

it('waits twice as long each time, at most a day', () => {
  const waits = Array.from({ length: MOST_FAILURES }, (_, n) => backOff(n + 1) / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
});
