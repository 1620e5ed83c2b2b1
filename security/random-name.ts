import { randomBytes } from 'node:crypto';

/**
 * A name for a stored file that says nothing of its content and cannot be guessed: names are unique across all units, and
 * an address must not give away a file that is not public yet. 128 bits.
 */
export const randomName = (extension: string): string =>
  `${randomBytes(16).toString('hex')}.${extension}`;
