import type { PayloadRequest } from 'payload';

import { actingAs } from '@/audit/acting-as';
import { getTree } from '@/tenants/tree';

import type { Comment } from './comment';
import { editableUntil, mayDelete } from './comment-rules';
import type { CommentedItem } from './commented-item';

/** A comment as one person sees it. Times are milliseconds since 1970. */
export type CommentView = {
  id: string;
  /** who wrote it, as what, and of which unit */
  name: string;
  role: string | null;
  unit: string | null;
  at: number;
  edited: boolean;
  deleted: boolean;
  text: string;
  /** until when this person may change it; null when he may not */
  editableUntil: number | null;
  deletable: boolean;
};

export type ThreadView = CommentView & {
  quote: string | null;
  /** number of the edition that it was made on; 0 for a draft */
  edition: number;
  resolved: { name: string; at: number } | null;
  replies: CommentView[];
};

type User = { id: string; name?: string; memberships?: unknown };

/** Makes views for the person of `req`; the people are read once for all of the comments. */
export async function viewerOf(
  req: PayloadRequest,
  { type, steward, scope }: CommentedItem,
  comments: readonly Comment[],
  now: number,
) {
  const ids = new Set(comments.flatMap(({ by, resolvedBy }) => (resolvedBy ? [by, resolvedBy] : [by])));
  const { docs } = ids.size === 0 ? { docs: [] } : await req.payload.db.find<User>({
    collection: 'users', where: { id: { in: [...ids] } }, limit: 0, pagination: false, req, select: { name: true, memberships: true },
  });
  const people = new Map(docs.map((user) => [String(user.id), user]));
  const tree = await getTree(req.payload);
  const english = req.i18n?.language === 'en';
  const me = String(req.user?.id ?? '');
  const nameOf = (id: string): string => people.get(id)?.name ?? '';
  const comment = (row: Comment): CommentView => {
    const user = people.get(row.by);
    const as = user ? actingAs(user, type, steward, scope) : null;
    const unit = tree.get(as?.unit);
    return {
      id: String(row.id), name: nameOf(row.by), role: as?.role ?? null, unit: (english && unit?.nameEn) || unit?.name || null,
      at: row.at, edited: row.editedAt > 0, deleted: row.deletedAt > 0, text: row.text ?? '',
      editableUntil: editableUntil(row, me, now), deletable: mayDelete(row, me),
    };
  };
  const thread = (row: Comment): Omit<ThreadView, 'replies'> => ({
    ...comment(row), quote: row.quote ?? null, edition: row.edition,
    resolved: row.state === 'resolved' ? { name: nameOf(row.resolvedBy ?? ''), at: row.resolvedAt } : null,
  });
  return { comment, thread };
} // prettier-ignore
