import { expect, it } from 'vitest';

import { throttleAddress } from './throttle-address';

const at = (chain: string | null, trust = true) =>
  throttleAddress(new Headers(chain === null ? {} : { 'x-forwarded-for': chain }), trust);

it('believes no header without a proxy of ours', () => {
  expect(at('203.0.113.7', false)).toBeNull();
  expect(at(null)).toBeNull();
});

it('takes the entry the proxy wrote, not what the visitor put before it', () => {
  expect(at('198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(at('198.51.100.1, 203.0.113.7, 127.0.0.1')).toBe('203.0.113.7');
  expect(at('10.1.2.3')).toBe('10.1.2.3');
  expect(at('203.0.113.7:51234')).toBe('203.0.113.7');
});

it('counts an IPv6 network as one', () => {
  expect(at('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64');
  expect(at('2001:db8:1:2:bbbb:0:0:2')).toBe('2001:db8:1:2::/64');
  expect(at('"[2001:0db8:1:2::9]:443"')).toBe('2001:db8:1:2::/64');
  expect(at('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(at('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

it('does not keep a key of any length', () => {
  expect(at('x'.repeat(5000))).toBeNull();
});
