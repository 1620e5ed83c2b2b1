import { randomUUID } from 'node:crypto';

import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';
import type { ItemType } from '@/workflow/content';
import { editionsOf } from '@/workflow/edition';
import { readItem } from '@/workflow/item';

import type { Comment } from './comment';
import { CommentRefused } from './comment-refused';
import { cleanQuote, cleanText, REPLIES_MAX, TEXT_MAX } from './comment-rules';
import { commentedItem, type CommentedItem } from './commented-item';
import { findComment } from './find-comment';
import { recordComment } from './record-comment';
import { tellParticipants } from './tell-participants';

/** What came in; untrusted. */
export type NewComment = {
  text?: unknown;
  quote?: unknown;
  /** the first comment of the thread that is answered */
  thread?: unknown;
  /** made by the form for each text: what is sent again after a lost answer is kept once */
  key?: unknown;
};

export type Caller = Pick<PayloadRequest, 'user' | 'i18n'> & { payload: Payload };

const keyOf = (person: string, key: unknown): string =>
  `${person}:${typeof key === 'string' && /^[\w-]{8,64}$/.test(key) ? key : randomUUID()}`;

const known = async (payload: Payload, key: string, req?: PayloadRequest): Promise<boolean> =>
  (await payload.db.findOne<Comment>({ collection: 'comments', where: { key: { equals: key } }, req, select: { at: true } })) !== null; // prettier-ignore

/** The thread that is answered, with everything said in it. An answer to a resolved one opens it again. */
async function threadOf(req: PayloadRequest, caller: Caller, item: CommentedItem, id: unknown): Promise<Comment[]> {
  if (id === undefined || id === null || id === '') return [];
  const first = await findComment(req, item, id);
  if (!first || first.parent !== '') throw new CommentRefused('not-found', caller);
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments', where: { parent: { equals: first.id } }, sort: 'at', limit: REPLIES_MAX, pagination: false, req,
  });
  if (docs.length >= REPLIES_MAX) throw new CommentRefused('thread-full', caller);
  if (first.state === 'resolved') {
    const data = { state: 'open', resolvedAt: 0, resolvedBy: null };
    await req.payload.db.updateOne({ collection: 'comments', id: first.id, data, req, returning: false });
    await recordComment(req, item, 'comment-reopen', { comment: first.id });
  }
  return [first, ...docs];
} // prettier-ignore

/**
 * Writes a comment, or an answer to one, as the person of `caller`, and tells those concerned, in one transaction.
 * @throws CommentRefused
 */
export async function addComment(
  caller: Caller,
  target: { type: ItemType; id: string },
  input: NewComment,
  now = Date.now(),
): Promise<void> {
  const text = cleanText(input.text);
  if (!text) throw new CommentRefused('text-required', caller);
  if ([...text].length > TEXT_MAX) throw new CommentRefused('text-too-long', caller);
  const by = String(caller.user?.id ?? '');
  const key = keyOf(by, input.key);
  await inTransaction(caller.payload, asSystem(), async (req) => {
    req.user = caller.user;
    const item = await commentedItem(req, caller, target);
    if (await known(req.payload, key, req)) return;
    const thread = await threadOf(req, caller, item, input.thread);
    const { open, current } = await editionsOf(req, item.id);
    const read = await readItem(req, item.type, item.id);
    const data = {
      itemType: item.type, item: item.id, parent: thread[0]?.id ?? '', state: 'open', key,
      edition: open?.number ?? current?.number ?? 0, quote: thread[0] ? null : cleanQuote(input.quote), text, by, at: now,
      editedAt: 0, deletedAt: 0, resolvedAt: 0, steward: item.steward, origin: read?.origin ?? item.steward, scope: item.scope,
    };
    const { id } = await req.payload.db.create({ collection: 'comments', data, req });
    await recordComment(req, item, 'comment', { comment: String(id), after: text });
    await tellParticipants(req, item, { thread, open, title: read?.title ?? '', comment: { by, text, at: now } });
  }).catch(async (error: unknown) => {
    // The same text sent twice at the same moment: one of them is there.
    if (error instanceof CommentRefused || !(await known(caller.payload, key))) throw error;
  });
} // prettier-ignore
