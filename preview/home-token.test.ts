import fc from 'fast-check';
import { expect, it } from 'vitest';

import { HOME_KINDS, homeBlock } from '@/tenants/home/blocks';

import { HOME_TRIAL_MS, homeToken, openHomeToken } from './home-token';
import { isPreviewPath, previewPath } from './preview-path';

const NOW = 1_700_000_000_000;
const trial = (blocks = HOME_KINDS.map((kind) => homeBlock(kind))) => ({ unit: 'u1', blocks, expiresAt: NOW + HOME_TRIAL_MS }); // prettier-ignore

it('opens until its last moment, and is an address of a preview', () => {
  const made = trial();
  const token = homeToken(made)!;
  expect(openHomeToken(token, NOW)).toEqual(made);
  expect(openHomeToken(token, made.expiresAt - 1)).toEqual(made);
  expect(openHomeToken(token, made.expiresAt)).toBeNull();
  expect(isPreviewPath(previewPath(token))).toBe(true);
});

it('opens for nobody who changed a character of it', () => {
  const token = homeToken(trial())!;
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('a', 'B', '_', '~', '%'), (at, letter) => {
      const other = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      // The last letter of the seal has bits to spare: what reads alike is alike.
      if (other === token || at === token.length - 1) return;
      expect(openHomeToken(other, NOW)).toBeNull();
    }),
  ); // prettier-ignore
  for (const value of ['', null, undefined, 'trang-chu~~', { like: token }, 'a'.repeat(10_000)])
    expect(openHomeToken(value, NOW)).toBeNull();
});

it('is not made where the address would be too long', () => {
  const random = (n: number) => Array.from({ length: n }, (_, at) => ((at * 7919 + n * 104_729) ** 2 % 1e9).toString(36)).join(''); // prettier-ignore
  const texts = Array.from({ length: 14 }, (_, n) => homeBlock('text', { title: 'x', text: random(200 + n) })); // prettier-ignore
  expect(homeToken(trial(texts))).toBeNull();
});
