import { describe, expect, it } from 'vitest';

import { securityHeaders, type ResponseKind } from './headers';

const KINDS: readonly ResponseKind[] = ['public', 'admin', 'api', 'upload'];

describe.each(KINDS)('headers of a response of kind %s', (kind) => {
  const headers = securityHeaders({ kind, https: true, nonce: 'abc' });
  const policy = headers['content-security-policy'] ?? '';

  it('ask for https for a year, on all hosts below, and not while there is no https', () => {
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(securityHeaders({ kind, https: false })).not.toHaveProperty('strict-transport-security');
  });

  it('refuse framing and guessing of types', () => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('run no script but ours', () => {
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1];
    if (kind === 'public' || kind === 'admin') {
      expect(scripts).toBe("'self' 'nonce-abc'");
    } else {
      expect(policy).toContain("default-src 'none'");
      expect(scripts).toBeUndefined();
    }
  });
});

it('keeps the administration and the API out of every cache', () => {
  for (const kind of ['admin', 'api'] as const)
    expect(securityHeaders({ kind, https: true })['cache-control']).toBe('no-store');
});

it('has browsers ask anew for every public page, and leaves files to their own route', () => {
  expect(securityHeaders({ kind: 'public', https: true })['cache-control']).toBe('no-cache');
  expect(securityHeaders({ kind: 'upload', https: true })).not.toHaveProperty('cache-control');
});

it('lets a video that is opened by itself play, and no file run anything', () => {
  const policy = (plays: boolean) =>
    securityHeaders({ kind: 'upload', https: true, plays })['content-security-policy'];
  expect(policy(true)).toContain("media-src 'self'");
  expect(policy(true)).toMatch(/; sandbox allow-same-origin$/);
  expect(policy(false)).toMatch(/; sandbox$/);
  for (const plays of [true, false]) {
    expect(policy(plays)).toMatch(/^default-src 'none'/);
    expect(policy(plays)).not.toMatch(/allow-scripts|script-src/);
  }
});

it.each(['public', 'upload'] as const)('keeps an unlisted %s answer to itself', (kind) =>
  expect(securityHeaders({ kind, https: true, unlisted: true })).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  }),
);
