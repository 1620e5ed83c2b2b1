import type { PayloadRequest } from 'payload';

import { notify } from '@/notifications/notify';
import { actorOf, mayIn } from '@/tenants/actor';
import type { Edition } from '@/workflow/edition';

import type { Comment } from './comment';
import type { CommentedItem } from './commented-item';

const NOTE_MAX = 200;

type User = { id: string; closedAt?: unknown; memberships?: unknown };

/** Of some people those who may still read the comments: accounts are closed and roles given up. */
async function stillThere(
  req: PayloadRequest,
  item: CommentedItem,
  people: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.db.find<User>({
    collection: 'users', where: { id: { in: [...people] } }, limit: 0, pagination: false, req,
  }); // prettier-ignore
  return docs
    .filter((user) => mayIn(actorOf({ ...user, id: String(user.id) }), 'content.write', item.steward, item.scope))
    .map(({ id }) => String(id)); // prettier-ignore
}

/**
 * Tells those concerned of a new comment: who wrote the item, whose hands the open edition went through, and who has spoken
 * in the thread. Not the whole unit.
 * @param thread the comments before this one in its thread
 */
export async function tellParticipants(
  req: PayloadRequest,
  item: CommentedItem,
  { thread, open, title, comment }: {
    thread: readonly Pick<Comment, 'by'>[];
    open: Pick<Edition, 'submittedBy' | 'hands'> | null;
    title: string;
    comment: Pick<Comment, 'by' | 'text' | 'at'>;
  },
): Promise<void> {
  const hands = open?.hands ?? [];
  const concerned = new Set(
    [item.createdBy, open?.submittedBy, ...hands.map(({ user }) => user), ...thread.map(({ by }) => by)]
      .flatMap((person) => (person && person !== comment.by ? [person] : [])),
  );
  if (concerned.size === 0) return;
  const people = await stillThere(req, item, [...concerned]);
  if (people.length === 0) return;
  await notify(req, people, {
    kind: 'comment', type: item.type, item: item.id, title, unit: item.steward, by: comment.by,
    note: comment.text?.slice(0, NOTE_MAX) ?? null, at: comment.at,
  });
} // prettier-ignore
