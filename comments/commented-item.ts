import type { PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';
import type { ItemType } from '@/workflow/content';

import { CommentRefused } from './comment-refused';

/** An item whose comments the actor may read and write. */
export type CommentedItem = {
  type: ItemType;
  id: string;
  steward: string;
  scope: Scope;
  createdBy: string | null;
};

type Row = { id: string; steward?: unknown; createdBy?: unknown; deletedAt?: unknown };

const ID = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Comments are between those who write an item and those who decide about it: whoever may read it in the administration
 * and write for its unit. Asked of the item, never of the comment's own row.
 * @param caller who asks; `req` may be a service's request in a transaction of its own
 * @throws CommentRefused 'not-found' also for an item that the actor may not read, so that ids cannot be tried out
 */
export async function commentedItem(
  req: PayloadRequest,
  caller: Pick<PayloadRequest, 'user' | 'i18n'>,
  { type, id }: { type: ItemType; id: string },
): Promise<CommentedItem> {
  const row = ID.test(id)
    ? await req.payload.db
        .findOne<Row>({
          collection: type, where: { id: { equals: id } }, req, select: { steward: true, createdBy: true, deletedAt: true },
        })
        .catch(() => null)
    : null; // prettier-ignore
  const tree = await getTree(req.payload);
  const steward = row ? String(row.steward) : '';
  const scope = tree.scope(steward);
  const actor = requestActor(caller);
  if (!row || row.deletedAt || !mayIn(actor, 'content.read', steward, scope))
    throw new CommentRefused('not-found', caller);
  if (!mayIn(actor, 'content.write', steward, scope)) throw new CommentRefused('not-yours', caller);
  return { type, id, steward, scope, createdBy: row.createdBy ? String(row.createdBy) : null };
}
