import type { Payload } from 'payload';

import type { Actor } from '@/tenants/actor';
import { branchesOf } from '@/tenants/branches';

import { countQueue } from './queue-counts';

/** What stands beside the menu entry; beyond this it says "99+". */
const MOST = 100;

/** How many items wait for this person: a count of at most a hundred keys of an index, for every screen of the admin. */
export function waitingCount(payload: Payload, actor: Actor): Promise<number> {
  const branches = branchesOf(actor, 'content.publish');
  const filter = { unit: null, level: null, kind: null, age: null, text: '' };
  return countQueue({ payload, person: actor.id, branches, filter, now: Date.now() }, MOST);
}
