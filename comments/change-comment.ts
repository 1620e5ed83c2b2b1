import type { PayloadRequest, Where } from 'payload';

import { inTransaction } from '@/database/transaction';
import { settle as settleNotices } from '@/notifications/settle';
import { asSystem } from '@/tenants/access';
import { isConflict } from '@/workflow/conflict';
import type { ItemType } from '@/workflow/content';

import type { Caller } from './add-comment';
import type { Comment } from './comment';
import { CommentRefused } from './comment-refused';
import { cleanText, editableUntil, mayDelete, TEXT_MAX } from './comment-rules';
import { commentedItem, type CommentedItem } from './commented-item';
import { findComment } from './find-comment';
import { recordComment } from './record-comment';

export const COMMENT_ACTS = ['edit', 'delete', 'resolve', 'reopen'] as const;

export type ChangeAct = (typeof COMMENT_ACTS)[number];

export const isChangeAct = (value: unknown): value is ChangeAct =>
  COMMENT_ACTS.includes(value as ChangeAct);

type Work = (at: {
  req: PayloadRequest;
  caller: Caller;
  item: CommentedItem;
  comment: Comment;
  person: string;
  text: unknown;
  now: number;
}) => Promise<void>;

/** Changes the row while it is as it was read; of two people at the same moment the second is told. */
async function change(req: PayloadRequest, caller: Caller, { id }: Comment, while_: Where, data: Record<string, unknown>): Promise<void> {
  const where: Where = { and: [{ id: { equals: id } }, while_] };
  const done = await req.payload.db.updateOne({ collection: 'comments', where, data, req, returning: true });
  if (!done) throw new CommentRefused('done-meanwhile', caller);
} // prettier-ignore

const edit: Work = async ({ req, caller, item, comment, person, text: incoming, now }) => {
  if (!mayDelete(comment, person)) throw new CommentRefused('own-only', caller);
  if (editableUntil(comment, person, now) === null) throw new CommentRefused('too-late', caller);
  const text = cleanText(incoming);
  if (!text) throw new CommentRefused('text-required', caller);
  if ([...text].length > TEXT_MAX) throw new CommentRefused('text-too-long', caller);
  if (text === comment.text) return;
  await change(req, caller, comment, { deletedAt: { equals: 0 } }, { text, editedAt: now });
  await recordComment(req, item, 'comment-edit', { comment: comment.id, before: comment.text ?? null, after: text }); // prettier-ignore
};

/** The words go, the place stays: answers keep what they answer. A thread without answers has nothing left to do. */
const remove: Work = async ({ req, caller, item, comment, person, now }) => {
  if (!mayDelete(comment, person)) throw new CommentRefused('own-only', caller);
  const where: Where = { and: [{ parent: { equals: comment.id } }, { deletedAt: { equals: 0 } }] };
  const { totalDocs } = await req.payload.db.count({ collection: 'comments', where, req });
  const over = comment.parent === '' && comment.state === 'open' && totalDocs === 0;
  const closed = over ? { state: 'resolved', resolvedAt: now, resolvedBy: person } : {};
  await change(req, caller, comment, { deletedAt: { equals: 0 } }, { text: null, quote: null, deletedAt: now, ...closed }); // prettier-ignore
  await recordComment(req, item, 'comment-delete', { comment: comment.id, before: comment.text ?? null }); // prettier-ignore
};

const settle =
  (state: Comment['state']): Work =>
  async ({ req, caller, item, comment, person, now }) => {
    if (comment.parent !== '') throw new CommentRefused('not-found', caller);
    const was = state === 'resolved' ? 'open' : 'resolved';
    const data = state === 'resolved' ? { state, resolvedAt: now, resolvedBy: person } : { state, resolvedAt: 0, resolvedBy: null }; // prettier-ignore
    await change(req, caller, comment, { state: { equals: was } }, data);
    await recordComment(req, item, state === 'resolved' ? 'comment-resolve' : 'comment-reopen', { comment: comment.id }); // prettier-ignore
  };

/** With the last thread settled nobody waits for an answer any more. */
async function settleWhenDone(req: PayloadRequest, item: string, now: number): Promise<void> {
  const open: Where = {
    and: [{ item: { equals: item } }, { parent: { equals: '' } }, { state: { equals: 'open' } }],
  };
  const { totalDocs } = await req.payload.db.count({ collection: 'comments', where: open, req });
  if (totalDocs === 0) await settleNotices(req, item, ['comment'], now);
}

const WORK: Record<ChangeAct, Work> = {
  edit,
  delete: remove,
  resolve: settle('resolved'),
  reopen: settle('open'),
};

/**
 * Edits or deletes one's own comment, resolves or reopens a thread, as the person of `caller`, in one transaction.
 * @throws CommentRefused
 */
export async function changeComment(
  caller: Caller,
  target: { type: ItemType; id: string; comment: unknown },
  act: ChangeAct,
  input: { text?: unknown } = {},
  now = Date.now(),
): Promise<void> {
  await inTransaction(caller.payload, asSystem(), async (req) => {
    req.user = caller.user;
    const item = await commentedItem(req, caller, target);
    const comment = await findComment(req, item, target.comment);
    if (!comment) throw new CommentRefused('not-found', caller);
    const person = String(caller.user?.id ?? '');
    await WORK[act]({ req, caller, item, comment, person, text: input.text, now });
    await settleWhenDone(req, item.id, now);
  }).catch((error: unknown) => {
    throw isConflict(error) ? new CommentRefused('done-meanwhile', caller) : error;
  });
}
