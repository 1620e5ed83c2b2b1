import type { PayloadRequest } from 'payload';

import { isAbove } from '@/tenants/levels';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Case, Place } from './authority';
import { EMBARGO } from './ending';
import { editionsOf, type Edition, type Editions } from './edition';
import type { ItemType } from './content';
import { readItem, type Item } from './item';
import { policyOf } from './policy-of';
import type { ItemState } from './states';
import { isSet, standing, type Term } from './term';
import { readTermRow } from './term-store';
import { soleWriterOf, writersOf } from './writers';

/** An item with all that decides about it, read in one transaction. */
export type WorkCase = { item: Item; editions: Editions; term: Term; at: Case };

function stateOf(item: Item, { open, current }: Editions): ItemState {
  const work = open ? open.stage : item.clean ? 'none' : 'draft';
  // The edition counts: where SQLite broke off between document and edition, the verb is tried again and heals both.
  if (current?.stage === 'ended') return { work, live: current.ending === EMBARGO ? 'held' : 'ended' }; // prettier-ignore
  return { work, live: current || item.isPublic ? 'live' : 'never' };
}

const unread = (current: Edition | null): boolean =>
  Boolean(current?.confirmBy) && !current?.confirmedBy;

/**
 * The unit that decided, where it is one above. Told by its level and not by where it stands now: an item may have come to
 * another unit, or its unit to another district, since; what a unit of the same level decided for itself is the successor's.
 */
function above(tree: UnitTree, steward: string, decided: string | null | undefined): Place | null {
  const [own, unit] = [tree.get(steward), tree.get(decided ?? null)];
  return own && unit && isAbove(unit.level, own.level)
    ? { unit: unit.id, scope: tree.scope(unit.id) }
    : null;
}

/** Null when there is no such item. */
export async function readCase(
  req: PayloadRequest,
  type: ItemType,
  id: string,
  now = Date.now(),
): Promise<WorkCase | null> {
  const item = await readItem(req, type, id);
  if (!item) return null;
  const editions = await editionsOf(req, id);
  const { open, current } = editions;
  const tree = await getTree(req.payload);
  const { term, setUnit } = await readTermRow(req, id);
  const publisher = unread(current) ? (current?.publishedBy ?? null) : null;
  const unconfirmed = current?.stage === 'published' ? publisher : null;
  return {
    item,
    editions,
    term,
    at: {
      state: stateOf(item, editions),
      steward: item.steward,
      scope: tree.scope(item.steward),
      rule: await policyOf(req, tree, item.steward, item.kind),
      submitter: open?.submittedBy ?? null,
      soleWriter: soleWriterOf(open ? (open.writers ?? []) : writersOf(item.content.writers)),
      unconfirmed,
      unconfirmedWriter: unconfirmed ? soleWriterOf(writersOf(current?.writers)) : null,
      unread: publisher,
      approvedUnder: open?.approvedUnder ?? null,
      endedAbove: current?.stage === 'ended' ? above(tree, item.steward, current.endedUnit) : null,
      limitedAbove: isSet(term) ? above(tree, item.steward, setUnit) : null,
      ...standing(term, now),
    },
  };
}
