import type { PayloadRequest } from 'payload';

import { LEVELS } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';

import type { Case } from './authority';
import type { Edition } from './edition';
import { firstReaders, type Reader } from './readers';

const HALF_DAY = 12 * 3_600_000;

type At = Pick<Case, 'steward' | 'scope' | 'rule'>;

/** The fields of an edition that say how an emergency stands which nobody has confirmed yet. */
export type Alert = Partial<
  Pick<Edition, 'alert' | 'alertLevel' | 'watchAt' | 'raisedAt' | 'raisedTo'>
>;

/**
 * Who can confirm an emergency: the unit's own second people, or those of the nearest level above; as the rule has it for
 * an approval, but never its publisher or who alone wrote it.
 */
export async function confirmersOf(
  req: PayloadRequest,
  at: At,
  not: readonly (string | null)[],
): Promise<Reader[]> {
  const tree = await getTree(req.payload);
  const lineage = tree.lineage(at.steward).reverse();
  return firstReaders(req, at.rule === 'above' ? lineage.slice(1) : lineage, at, not);
}

/** An emergency begins to wait: who was told, and when the worker reminds them. */
export async function openAlert(
  req: PayloadRequest,
  at: At,
  not: readonly (string | null)[],
  now: number,
): Promise<Alert> {
  const tree = await getTree(req.payload);
  const [first] = await confirmersOf(req, at, not);
  const level = tree.get(first?.unit ?? at.steward)?.level;
  return {
    alert: 'open',
    alertLevel: level ? LEVELS.indexOf(level) + 1 : LEVELS.length,
    watchAt: now + HALF_DAY,
    raisedAt: null,
    raisedTo: null,
  };
}
