import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** Payload's own form (`payload/dist/auth/strategies/local`), so that its password change and ours read each other. */
const PREFIX = 'pbkdf2-sha256-v1:';
const ITERATIONS = 600_000;
const BYTES = 32;

export type PasswordHash = { hash: string; salt: string };

const keyOf = (password: string, salt: string): Promise<Buffer> =>
  derive(password, salt, ITERATIONS, BYTES, 'sha256');

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(32).toString('hex');
  return { salt, hash: `${PREFIX}${(await keyOf(password, salt)).toString('hex')}` };
}

/**
 * Whether a password is the stored one. Without a stored one the same work is done, so that the time of an answer does
 * not tell which accounts exist.
 */
export async function passwordMatches(
  password: string,
  stored: Partial<PasswordHash> | null,
): Promise<boolean> {
  const known = stored?.salt && stored.hash?.startsWith(PREFIX) ? stored : null;
  const key = await keyOf(password, known?.salt ?? 'nobody');
  const expected = Buffer.from(known?.hash?.slice(PREFIX.length) ?? '', 'hex');
  return expected.length === key.length && timingSafeEqual(expected, key);
}
