import type { PayloadRequest } from 'payload';

import type { Comment } from './comment';
import type { CommentedItem } from './commented-item';

/** A comment of this very item by its id; null for one of another item, whatever its id. */
export async function findComment(
  req: PayloadRequest,
  item: Pick<CommentedItem, 'type' | 'id'>,
  id: unknown,
): Promise<Comment | null> {
  if (typeof id !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(id)) return null;
  const row = await req.payload.db
    .findOne<Comment>({
      collection: 'comments', req,
      where: { and: [{ id: { equals: id } }, { item: { equals: item.id } }, { itemType: { equals: item.type } }] },
    })
    .catch(() => null); // prettier-ignore
  return row ? { ...row, id: String(row.id) } : null;
}
