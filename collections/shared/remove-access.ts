import type { Access } from 'payload';

import { anyOf } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';
import { scopeWhere } from '@/tenants/scope-where';

/**
 * Content is put in the bin, never erased: editors and moderators in their reach; an author his own text that was never
 * public. Payload asks with `data.deletedAt` for the bin and without it for erasing.
 */
export const intoBin: Access = ({ req, data }) => {
  if (!(data as { deletedAt?: unknown } | undefined)?.deletedAt) return false;
  const actor = requestActor(req);
  const written = scopeWhere(actor, 'content.write');
  const own = written !== false &&
    actor !== null && {
      and: [written, { createdBy: { equals: actor.id } }, { _status: { not_equals: 'published' } }],
    };
  return anyOf(scopeWhere(actor, 'content.remove'), own);
};
