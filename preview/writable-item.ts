import { Forbidden, NotFound, type PayloadRequest } from 'payload';

import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import type { PreviewItem } from './preview-item';

type Options = {
  /** an item in the bin counts too: its links can still be looked through and revoked */ bin: boolean;
};

/**
 * The unit that answers for an item, once it is certain that the actor reads and writes the item.
 * @throws NotFound also for an item that the actor may not read, so that ids cannot be tried out
 * @throws Forbidden for whoever reads it and does not write it
 */
export async function writableItem(
  req: PayloadRequest,
  { itemType, id }: PreviewItem,
  { bin }: Options,
): Promise<{ steward: string }> {
  const doc = await req.payload.findByID({
    collection: itemType, id, draft: true, depth: 0, trash: bin, disableErrors: true,
    overrideAccess: false, user: req.user, req, select: { steward: true },
  }); // prettier-ignore
  if (!doc) throw new NotFound(req.t);
  const steward = String(doc.steward);
  const tree = await getTree(req.payload);
  if (!mayIn(requestActor(req), 'content.write', steward, tree.scope(steward)))
    throw new Forbidden(req.t);
  return { steward };
}
