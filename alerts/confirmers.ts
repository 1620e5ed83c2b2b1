import type { PayloadRequest } from 'payload';

import { LEVELS } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';
import { firstReaders, type Reader } from '@/workflow/readers';

import type { Alert } from './alert';

export const CONFIRM_WITHIN_MS = 24 * 3_600_000;

/**
 * Who can confirm an alert: the other people of its unit who may issue, or those of the nearest level above.
 * @param author whose words they are
 * @param units where to look, the nearest first; the unit and those above it where nothing is said
 */
export async function confirmersOf(
  req: PayloadRequest,
  unit: string,
  author: string,
  units?: readonly { id: string }[],
): Promise<Reader[]> {
  const tree = await getTree(req.payload);
  const at = { steward: unit, scope: tree.scope(unit) };
  return firstReaders(req, units ?? tree.lineage(unit).reverse(), at, [author], 'alert.issue');
}

/** Fields of an alert whose words were just written: until when they are to be confirmed, and when the worker reminds. */
export async function openConfirmation(
  req: PayloadRequest,
  { steward, drill }: Pick<Alert, 'steward' | 'drill'>,
  author: string,
  now: number,
): Promise<Pick<Alert, 'confirm' | 'confirmBy' | 'alertLevel' | 'watchAt'> & { people: Reader[] }> {
  if (drill) return { confirm: 'none', confirmBy: 0, alertLevel: 0, watchAt: 0, people: [] };
  const people = await confirmersOf(req, steward, author);
  const tree = await getTree(req.payload);
  const level = tree.get(people[0]?.unit ?? steward)?.level;
  return {
    confirm: 'open', confirmBy: now + CONFIRM_WITHIN_MS, watchAt: now + CONFIRM_WITHIN_MS / 2, people,
    alertLevel: level ? LEVELS.indexOf(level) + 1 : LEVELS.length,
  }; // prettier-ignore
}
