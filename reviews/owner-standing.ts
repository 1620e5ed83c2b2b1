import type { PayloadRequest } from 'payload';

import { actorOf, mayIn } from '@/tenants/actor';
import type { Scope } from '@/tenants/scope';

/** Whether the person named for a review can still answer for it. */
export type Standing = 'nobody' | 'there' | 'closed' | 'no-role';

export type Owner = { id: string; name: string; standing: Standing };

type User = { id: string; name?: string; closedAt?: unknown; memberships?: unknown };

/** The person named for a review, as of now: accounts are closed and roles given up without anybody thinking of reviews. */
export async function ownerOf(
  req: PayloadRequest,
  owner: string,
  { steward, scope }: { steward: string; scope: Scope },
): Promise<Owner> {
  if (!owner) return { id: '', name: '', standing: 'nobody' };
  const user = await req.payload.db
    .findOne<User>({ collection: 'users', where: { id: { equals: owner } }, req })
    .catch(() => null);
  if (!user) return { id: owner, name: '', standing: 'closed' };
  const reaches = mayIn(actorOf({ ...user, id: owner }), 'content.read', steward, scope);
  const standing = user.closedAt ? 'closed' : reaches ? 'there' : 'no-role';
  return { id: owner, name: user.name ?? '', standing };
}
