import { timingSafeEqual } from 'node:crypto';

/** Compares two hashes in hexadecimal without telling by its time where they differ. */
export function oneTimeMatch(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}
