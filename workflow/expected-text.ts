import type { PayloadRequest } from 'payload';

import { VerbRefused } from './refusal';
import { markOf } from './revision';

const EXPECTED = Symbol('the text that a verb writes');

type Doc = Record<string, unknown>;

/** Says which text the write that follows is about to make public. */
export function expectText(req: PayloadRequest, content: Doc, id: string): void {
  (req.context as Record<symbol, unknown>)[EXPECTED] = markOf({ ...content, id });
}

/**
 * Before anything is written: the newest version is the text that was read, and nothing that somebody has saved since. On
 * SQLite, without transactions, this is what keeps an unread text from the public.
 * @throws VerbRefused 'changed'
 */
export function requireExpected(req: PayloadRequest, newest: Doc | undefined): void {
  const expected = (req.context as Record<symbol, unknown>)[EXPECTED];
  if (expected !== undefined && newest && markOf(newest) !== expected)
    throw new VerbRefused(['changed']);
}
