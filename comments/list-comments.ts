import type { PayloadRequest, Where } from 'payload';

import type { ItemType } from '@/workflow/content';

import type { Comment } from './comment';
import { REPLIES_MAX } from './comment-rules';
import { commentedItem, type CommentedItem } from './commented-item';
import { viewerOf, type CommentView, type ThreadView } from './comment-view';

const PAGE = 20;

/** A page of the threads of an item, newest first, and how many there are. */
export type CommentList = {
  threads: ThreadView[];
  open: number;
  resolved: number;
  /** where the next page begins; null on the last one */
  next: string | null;
};

export type CommentQuery = { state: Comment['state']; after: string | null };

const pair = (after: string | null): { at: number; id: string } | null => {
  const [, at, id] = /^(\d{1,15})_([A-Za-z0-9-]{1,64})$/.exec(after ?? '') ?? [];
  return at && id ? { at: Number(at), id } : null;
};

/** Threads before a place in the order of (at, id). */
const beyond = (after: string | null): Where[] => {
  const place = pair(after);
  if (!place) return [];
  const same: Where = { and: [{ at: { equals: place.at } }, { id: { less_than: place.id } }] };
  return [{ or: [{ at: { less_than: place.at } }, same] }];
};

async function threadsOf(
  req: PayloadRequest,
  { id }: CommentedItem,
  { state, after }: CommentQuery,
): Promise<{ first: Comment[]; replies: Comment[]; next: string | null }> {
  const firsts: Where = { and: [{ item: { equals: id } }, { parent: { equals: '' } }, { state: { equals: state } }, ...beyond(after)] };
  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments', where: firsts, sort: ['-at', '-id'], limit: PAGE + 1, pagination: false, req,
  });
  const first = docs.slice(0, PAGE);
  const last = docs.length > PAGE ? first.at(-1) : undefined;
  const { docs: replies } = first.length === 0 ? { docs: [] } : await req.payload.db.find<Comment>({
    collection: 'comments', where: { parent: { in: first.map((one) => String(one.id)) } }, sort: 'at', limit: PAGE * REPLIES_MAX, pagination: false, req,
  });
  return { first, replies, next: last ? `${last.at}_${String(last.id)}` : null };
} // prettier-ignore

const count = async (req: PayloadRequest, item: string, state: Comment['state']): Promise<number> =>
  (await req.payload.db.count({
    collection: 'comments', req, where: { and: [{ item: { equals: item } }, { parent: { equals: '' } }, { state: { equals: state } }] },
  })).totalDocs; // prettier-ignore

/** The threads of an item for the person of `req`. @throws CommentRefused */
export async function listComments(
  req: PayloadRequest,
  target: { type: ItemType; id: string },
  query: CommentQuery,
  now = Date.now(),
): Promise<CommentList> {
  const item = await commentedItem(req, req, target);
  const { first, replies, next } = await threadsOf(req, item, query);
  const view = await viewerOf(req, item, [...first, ...replies], now);
  const answers = (thread: Comment): CommentView[] =>
    replies.filter(({ parent }) => parent === String(thread.id)).map(view.comment);
  return {
    threads: first.map((thread) => ({ ...view.thread(thread), replies: answers(thread) })),
    open: await count(req, item.id, 'open'),
    resolved: await count(req, item.id, 'resolved'),
    next,
  };
}
