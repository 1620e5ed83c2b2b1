import type { Payload } from 'payload';

import { env } from '@/security/env';

import { signCheckpoint } from './checkpoint';
import { appendCheckpoint, readLastCheckpoint } from './checkpoint-file';
import { readHead } from './head';

/** Hash of the last checkpoint by folder, so that the file is read once in the life of a process. */
const known = new Map<string, string | null>();

/**
 * Writes a checkpoint outside the database when the end of the chain has moved. It must see committed rows only: a
 * checkpoint of a seal that is taken back would accuse an honest log.
 * @returns whether one was written
 */
export async function writeCheckpoint(payload: Payload, now: number): Promise<boolean> {
  const { auditDir, auditSecret } = env();
  const head = await readHead({ payload });
  if (!known.has(auditDir)) known.set(auditDir, (await readLastCheckpoint(auditDir))?.head ?? null); // prettier-ignore
  if (head.count === 0 || known.get(auditDir) === head.hash) return false;
  await appendCheckpoint(auditDir, signCheckpoint(auditSecret, head, new Date(now).toISOString()));
  known.set(auditDir, head.hash);
  return true;
}
