import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import { canonicalJson } from './canonical';
import type { Head } from './head';

/** That the chain had `count` rows and ended in the hash `head` at `at` (ISO 8601); one line of the file of checkpoints. */
export type Checkpoint = { count: number; head: string; at: string; signature: string };

const LABEL = 'lien-thong audit checkpoint v1';

/** HKDF-SHA-256 of the installation's secret under a label of its own: the key signs nothing else. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', LABEL, 32));

const signature = (secret: string, point: Omit<Checkpoint, 'signature'>): string =>
  createHmac('sha256', keyOf(secret)).update(canonicalJson(point)).digest('hex');

/** A signed checkpoint (HMAC-SHA-256). */
export function signCheckpoint(secret: string, { count, hash }: Head, at: string): Checkpoint {
  const point = { count, head: hash, at };
  return { ...point, signature: signature(secret, point) };
}

/** Whether the installation wrote this line. */
export function isSigned(secret: string, { signature: given, ...point }: Checkpoint): boolean {
  const right = Buffer.from(signature(secret, point));
  const claimed = Buffer.from(given);
  return right.length === claimed.length && timingSafeEqual(right, claimed);
}

/** Reads one line; null when it is none. */
export function parseCheckpoint(line: string): Checkpoint | null {
  try {
    const { count, head, at, signature: given } = JSON.parse(line) as Record<string, unknown>;
    const sound = typeof count === 'number' && [head, at, given].every((one) => typeof one === 'string'); // prettier-ignore
    return sound ? ({ count, head, at, signature: given } as Checkpoint) : null;
  } catch {
    return null;
  }
}
