import type { PayloadRequest } from 'payload';

import { addComment } from '@/comments/add-comment';
import { changeComment, isChangeAct } from '@/comments/change-comment';
import { CommentRefused } from '@/comments/comment-refused';
import { listComments } from '@/comments/list-comments';
import { isItemType, type ItemType } from '@/workflow/content';

import { action } from './action';
import { screen } from './answer';

/** @throws CommentRefused where the address names no item */
function itemOf(req: PayloadRequest): { type: ItemType; id: string } {
  const { type, id } = req.routeParams ?? {};
  if (isItemType(type) && typeof id === 'string') return { type, id };
  throw new CommentRefused('not-found', req);
}

const OPEN = { state: 'open', after: null } as const;

/** `GET /api/lt/items/:type/:id/comments?state=resolved&after=`: threads, newest first, to those who may write the item. */
export const readComments = screen('/lt/items/:type/:id/comments', ({ req, query }) => {
  const state = query.get('state') === 'resolved' ? 'resolved' : 'open';
  return listComments(req, itemOf(req), { state, after: query.get('after') });
});

/** `POST /api/lt/items/:type/:id/comments` {text, quote, thread, key}; answers with the open threads. */
export const writeComment = action('/lt/items/:type/:id/comments', async ({ req }, body) => {
  await addComment(req, itemOf(req), body);
  return listComments(req, itemOf(req), OPEN);
});

/** `POST /api/lt/items/:type/:id/comments/:comment/:act`: edit {text}, delete, resolve, reopen. */
export const actOnComment = action(
  '/lt/items/:type/:id/comments/:comment/:act',
  async ({ req }, body) => {
    const { comment, act } = req.routeParams ?? {};
    if (!isChangeAct(act)) throw new CommentRefused('not-found', req);
    await changeComment(req, { ...itemOf(req), comment }, act, body);
    return listComments(req, itemOf(req), OPEN);
  },
);
