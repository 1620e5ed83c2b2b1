import { expect, it } from 'vitest';

import { CODE_ALPHABET, newOneTime, oneTimeHash, readCode, readToken } from './one-time-code';
import { oneTimeMatch } from './one-time-match';

it('makes codes of four groups from letters that no Vietnamese keyboard rewrites', () => {
  const { code, token } = newOneTime();
  expect(code).toMatch(new RegExp(`^([${CODE_ALPHABET}]{4}-){3}[${CODE_ALPHABET}]{4}$`));
  expect(CODE_ALPHABET).not.toMatch(/[AEIOUYDW01L]/);
  expect(16 * Math.log2(CODE_ALPHABET.length)).toBeGreaterThan(74);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(newOneTime().token).not.toBe(token);
});

it('reads a code as people type it', () => {
  const { code } = newOneTime();
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    ` ${code.replaceAll('-', ' ')} `,
    code.replaceAll('-', '–'),
  ]) {
    expect(readCode(typed)).toBe(code);
  }
  for (const wrong of [code.slice(1), `${code}2`, code.replace(/./, 'A'), '', null, 7, {}, ['x']])
    expect(readCode(wrong)).toBeNull();
});

it('reads only well-formed tokens', () => {
  const { token } = newOneTime();
  expect(readToken(token)).toBe(token);
  for (const wrong of [`${token}x`, token.slice(1), `${token.slice(1)}'`, null, { $ne: '' }])
    expect(readToken(wrong)).toBeNull();
});

it('keeps the hashes of links and codes apart', () => {
  expect(oneTimeHash('token', 'x')).not.toBe(oneTimeHash('code', 'x'));
  expect(oneTimeMatch(oneTimeHash('code', 'x'), oneTimeHash('code', 'x'))).toBe(true);
  expect(oneTimeMatch(oneTimeHash('code', 'x'), oneTimeHash('code', 'y'))).toBe(false);
  expect(oneTimeMatch('', '')).toBe(false);
});
