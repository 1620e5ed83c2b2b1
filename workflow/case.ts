import type { PayloadRequest } from 'payload';

import { getTree } from '@/tenants/tree';

import type { Case } from './authority';
import { editionsOf, type Editions } from './edition';
import type { ItemType } from './content';
import { readItem, type Item } from './item';
import { policyOf } from './policy-of';
import type { ItemState } from './states';
import { soleWriterOf, writersOf } from './writers';

/** An item with all that decides about it, read in one transaction. */
export type WorkCase = { item: Item; editions: Editions; at: Case };

function stateOf(item: Item, { open, current }: Editions): ItemState {
  const work = open ? open.stage : item.clean ? 'none' : 'draft';
  if (item.isPublic) return { work, live: 'live' };
  return { work, live: current?.stage === 'ended' ? 'ended' : 'never' };
}

/** Null when there is no such item. */
export async function readCase(
  req: PayloadRequest,
  type: ItemType,
  id: string,
): Promise<WorkCase | null> {
  const item = await readItem(req, type, id);
  if (!item) return null;
  const editions = await editionsOf(req, id);
  const { open, current } = editions;
  const tree = await getTree(req.payload);
  const unconfirmed = current?.stage === 'published' && current.confirmBy && !current.confirmedBy;
  return {
    item,
    editions,
    at: {
      state: stateOf(item, editions),
      steward: item.steward,
      scope: tree.scope(item.steward),
      rule: await policyOf(req, tree, item.steward, item.kind),
      submitter: open?.submittedBy ?? null,
      soleWriter: soleWriterOf(open ? (open.writers ?? []) : writersOf(item.content.writers)),
      unconfirmed: unconfirmed ? (current.publishedBy ?? null) : null,
    },
  };
}
