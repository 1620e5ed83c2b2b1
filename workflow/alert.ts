import type { PayloadRequest } from 'payload';

import { LEVELS } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';

import type { Case } from './authority';
import type { Edition } from './edition';
import { firstReaders, type Reader } from './readers';

const HALF_DAY = 12 * 3_600_000;

type Place = Pick<Case, 'steward' | 'scope'>;

/** The fields of an edition that say how an emergency stands which nobody has confirmed yet. */
export type Alert = Partial<
  Pick<Edition, 'alert' | 'alertLevel' | 'watchAt' | 'raisedAt' | 'raisedTo'>
>;

/** Who can confirm an emergency: the unit's own second people, or those of the nearest level above. */
export async function confirmersOf(
  req: PayloadRequest,
  at: Place,
  publisher: string | null,
): Promise<Reader[]> {
  const tree = await getTree(req.payload);
  return firstReaders(req, tree.lineage(at.steward).reverse(), at, [publisher]);
}

/** An emergency begins to wait: who was told, and when the worker reminds them. */
export async function openAlert(
  req: PayloadRequest,
  at: Place,
  publisher: string | null,
  now: number,
): Promise<Alert> {
  const tree = await getTree(req.payload);
  const [first] = await confirmersOf(req, at, publisher);
  const level = tree.get(first?.unit ?? at.steward)?.level;
  return {
    alert: 'open',
    alertLevel: level ? LEVELS.indexOf(level) + 1 : LEVELS.length,
    watchAt: now + HALF_DAY,
    raisedAt: null,
    raisedTo: null,
  };
}
