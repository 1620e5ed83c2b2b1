import type { PayloadRequest } from 'payload';

import { notify } from '@/notifications/notify';
import { getTree } from '@/tenants/tree';

import type { Due } from './claim-schedule';
import { failureText } from './failure-text';
import { readersOf } from './readers';

const KEEPERS = ['submitted', 'approved', 'scheduled'];

/**
 * Tells the people concerned that a schedule was not kept: who submitted, approved and scheduled the text, and who may
 * publish for its unit, for the three may be gone.
 */
export async function tellScheduleFailed(
  req: PayloadRequest,
  due: Due,
  failure: string,
  now: number,
): Promise<void> {
  const hands = (due.hands ?? []).filter(({ act }) => KEEPERS.includes(act));
  const unit = String(due.steward);
  const tree = await getTree(req.payload);
  const at = { steward: unit, scope: tree.scope(unit), rule: 'alone' } as const;
  const publishers = await readersOf(req, tree, at, null);
  const people = [
    ...hands.flatMap(({ user }) => (user ? [user] : [])),
    ...publishers.map(({ id }) => id),
  ];
  await notify(req, [...new Set(people)], {
    kind: 'schedule-failed', type: due.itemType, item: due.item, title: due.title, unit, note: failureText(failure, 'vi'), at: now,
  }); // prettier-ignore
}
