import type { PayloadRequest } from 'payload';

import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import type { Standing } from './actions';
import { administers } from './administers';
import type { Person } from './person';

/** How the actor of a request stands to a person. */
export async function standingOf(req: PayloadRequest, person: Person): Promise<Standing> {
  const actor = requestActor(req);
  return {
    self: actor?.id === person.id,
    inReach: administers(actor, await getTree(req.payload), person.memberships),
    active: Boolean(person.activatedAt),
    closed: Boolean(person.closedAt),
  };
}
