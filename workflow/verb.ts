import type { PayloadRequest } from 'payload';

import type { WorkCase } from './case';

/** What a person gives with a verb; untrusted until the verb has looked at it. */
export type Input = {
  /** with `approve`: true publishes at once */
  publish?: unknown;
  reason?: unknown;
  /** with `approve` and `confirm`: the hash of the text that was read; another text is not decided about */
  sha256?: unknown;
  /** ISO 8601 */
  publishAt?: unknown;
  ending?: unknown;
  /** the item that takes its place: `articles/<id>`, or an id of the same kind */
  target?: unknown;
  /** mark of the revision that the screen shows (`revision.ts`): a text saved since is not decided about unread */
  base?: unknown;
  /** an address on a site of this system that takes its place */
  address?: unknown;
  /** with a correction: `minor` or `major` */
  change?: unknown;
  /** with a major one: what visitors read of it, in Vietnamese and in English */
  note?: unknown;
  noteEn?: unknown;
  /** with `limit`, ISO 8601; null empties, leaving out changes nothing */
  embargoUntil?: unknown;
  expiresAt?: unknown;
};

/**
 * Carries out one verb in the transaction of `req`. Whether the actor may was asked before, in the same transaction.
 * @returns what the audit log keeps besides the state
 * @throws VerbRefused
 */
export type VerbWork = (
  req: PayloadRequest,
  work: WorkCase,
  input: Input,
  now: number,
) => Promise<Record<string, unknown> | void>;

export const actorId = (req: Pick<PayloadRequest, 'user'>): string | null =>
  req.user ? String(req.user.id) : null;
