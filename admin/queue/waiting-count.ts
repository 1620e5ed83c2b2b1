import type { Payload } from 'payload';

import type { Actor } from '@/tenants/actor';
import { branchesOf } from '@/tenants/branches';
import { getTree } from '@/tenants/tree';

import { offerReceivers } from './offer-receivers';
import { countQueue } from './queue-counts';

/** What stands beside the menu entry; beyond this it says "99+". */
const MOST = 100;

/** How many items wait for this person: a count of at most a hundred keys of an index, for every screen of the admin. */
export async function waitingCount(payload: Payload, actor: Actor): Promise<number> {
  const tree = await getTree(payload);
  const receivers = offerReceivers(actor, tree);
  const branches = branchesOf(actor, 'content.publish');
  const filter = { unit: null, level: null, kind: null, age: null, text: '' };
  const now = Date.now();
  return countQueue({ payload, person: actor.id, branches, receivers, tree, filter, now }, MOST);
}
