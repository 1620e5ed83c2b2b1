import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The reference of a demo item, from its key: the same in every installation, and a second run of the seed finds it. */
export const refOf = (key: string): string =>
  Array.from(
    createHash('sha256').update(key).digest().subarray(0, 8),
    (byte) => ALPHABET[byte % ALPHABET.length],
  ).join('');
