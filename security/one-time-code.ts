import { createHash, randomBytes, randomInt } from 'node:crypto';

/**
 * Letters and digits for printed codes: none that look alike, and nothing a Vietnamese keyboard rewrites (Telex turns AA,
 * DD and W into other letters and sets tones only on vowels), so no vowels, no D, no W.
 */
export const CODE_ALPHABET = '23456789BCFGHJKMNPQRSTVXZ';

const GROUPS = 4;
const GROUP = 4;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A fresh one-time secret in its two forms: for a link (256 bits) and for paper (74 bits, `XXXX-XXXX-XXXX-XXXX`). */
export type OneTime = { token: string; code: string };

export function newOneTime(): OneTime {
  const letters = Array.from(
    { length: GROUPS * GROUP },
    () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]!,
  );
  const groups = Array.from({ length: GROUPS }, (_, n) =>
    letters.slice(n * GROUP, (n + 1) * GROUP).join(''),
  );
  return { token: randomBytes(32).toString('base64url'), code: groups.join('-') };
}

/** What is stored. SHA-256 is enough: the secrets are random and long, there is nothing to guess. */
export const oneTimeHash = (kind: 'token' | 'code', secret: string): string =>
  createHash('sha256').update(`${kind}:${secret}`).digest('hex');

/** A token as it came in; null when it cannot be one. */
export const readToken = (value: unknown): string | null =>
  typeof value === 'string' && TOKEN.test(value) ? value : null;

/** A code as a person typed it, in its one form: any case, any or no separators; null when it cannot be one. */
export function readCode(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 100) return null;
  const letters = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '');
  if (letters.length !== GROUPS * GROUP) return null;
  if ([...letters].some((letter) => !CODE_ALPHABET.includes(letter))) return null;
  return letters.match(/.{4}/g)!.join('-');
}
