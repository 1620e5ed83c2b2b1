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
  /** id of the item that takes its place */
  target?: unknown;
  /** mark of the revision that the screen shows (`revision.ts`): a text saved since is not decided about unread */
  base?: unknown;
};

/**
 * Carries out one verb in the transaction of `req`. Whether the actor may was asked before, in the same transaction.
 * @throws VerbRefused
 */
export type VerbWork = (
  req: PayloadRequest,
  work: WorkCase,
  input: Input,
  now: number,
) => Promise<void>;

export const actorId = (req: Pick<PayloadRequest, 'user'>): string | null =>
  req.user ? String(req.user.id) : null;
