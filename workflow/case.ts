import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';

import type { Case } from './authority';
import { EMBARGO } from './ending';
import { editionsOf, type Editions } from './edition';
import type { ItemType } from './content';
import { readItem, type Item } from './item';
import { policyOf } from './policy-of';
import type { ItemState } from './states';
import { standing, type Term } from './term';
import { readTerm } from './term-store';
import { soleWriterOf, writersOf } from './writers';

/** An item with all that decides about it, read in one transaction. */
export type WorkCase = { item: Item; editions: Editions; term: Term; at: Case };

function stateOf(item: Item, { open, current }: Editions): ItemState {
  const work = open ? open.stage : item.clean ? 'none' : 'draft';
  // The edition counts: where SQLite broke off between document and edition, the verb is tried again and heals both.
  if (current?.stage === 'ended') return { work, live: current.ending === EMBARGO ? 'held' : 'ended' }; // prettier-ignore
  return { work, live: current || item.isPublic ? 'live' : 'never' };
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
  const term = await readTerm(req, id);
  const unconfirmed = current?.stage === 'published' && current.confirmBy && !current.confirmedBy;
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
      unconfirmed: unconfirmed ? (current.publishedBy ?? null) : null,
      ...standing(term, now),
    },
  };
}
