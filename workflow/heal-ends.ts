import { createLocalReq, type Payload } from 'payload';

import { inTransaction } from '@/database/transaction';
import { asSystem } from '@/tenants/access';

import { readCase, type WorkCase } from './case';
import type { ItemType } from './content';
import { changeEdition, type Edition } from './edition';
import { endItem } from './end-item';
import { newestVersion } from './put-on-sites';

type Row = Edition & { itemType: ItemType };

const BATCH = 200;

/** What stands in the way of each other: an item is off every site and its edition public, or the other way round. */
function faultOf({ item, editions: { current } }: WorkCase): 'not-ended' | 'not-back' | null {
  if (current?.stage === 'published' && !item.isPublic) return 'not-ended';
  if (current?.stage === 'ended' && item.isPublic) return 'not-back';
  return null;
}

/**
 * Finishes what a crash interrupted where there are no transactions: an item that was taken off, or brought back, and whose
 * edition does not say so. What somebody took off stays off; his reason is lost with the request that brought it.
 * @returns how many items were, or would be, brought in line
 */
export async function healEnds(payload: Payload, { repair }: { repair: boolean }): Promise<number> {
  const req = await createLocalReq({ context: asSystem() }, payload);
  let found = 0;
  for (let after = ''; ;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'editions',
      req,
      limit: BATCH,
      pagination: false,
      sort: 'id',
      select: { item: true, itemType: true, stage: true },
      where: {
        and: [
          { stage: { in: ['published', 'ended'] } },
          ...(after ? [{ id: { greater_than: after } }] : []),
        ],
      },
    });
    const open = await suspects(payload, docs);
    for (const { item, itemType } of open)
      found += await heal(payload, itemType, String(item), repair);
    const last = docs[docs.length - 1];
    if (!last || docs.length < BATCH) return found;
    after = String(last.id);
  }
}

/** Those whose item does not look as the edition says; an earlier edition of a public item is among them. */
async function suspects(payload: Payload, rows: readonly Row[]): Promise<Row[]> {
  const isPublic = new Set<string>();
  for (const type of ['articles', 'pages'] as const) {
    const ids = rows.filter(({ itemType }) => itemType === type).map(({ item }) => item);
    if (ids.length === 0) continue;
    const { docs } = await payload.db.find<{ id: string }>({
      collection: type,
      limit: 0,
      pagination: false,
      select: { updatedAt: true },
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    } as Parameters<typeof payload.db.find>[0]);
    for (const { id } of docs) isPublic.add(String(id));
  }
  return rows.filter(({ item, stage }) => (stage === 'published') !== isPublic.has(String(item)));
}

async function heal(payload: Payload, type: ItemType, id: string, repair: boolean): Promise<number> {
  return inTransaction(payload, asSystem(), async (req) => {
    const work = await readCase(req, type, id);
    const fault = work && faultOf(work);
    if (!work || !fault) return 0;
    if (!repair) return 1;
    const { item, editions } = work;
    if (fault === 'not-back') {
      await changeEdition(req, editions.current!, { stage: 'published', ending: null, endingReason: null, endedAt: null, endedBy: null, endedUnit: null });
      return 1;
    }
    if (item.content._status === 'published') await newestVersion(req, item, { ...item.content, _status: 'draft', writers: [] });
    await endItem(req, work, { ending: 'withdrawn', reason: null, user: null, unit: item.steward, now: Date.now() });
    return 1;
  });
} // prettier-ignore
