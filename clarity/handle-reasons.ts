import { NotFound, type PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { inTransaction } from '@/database/transaction';
import { requireIn } from '@/syndication/sender';
import { asSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { openReasonsOf } from './open-reasons';
import { MOST_REASONS } from './record-reason';
import { REASONS, STANDINGS, type ReasonRow, type StandingRow } from './row';

/**
 * *Đã xử lý*: the reasons that an editor has seen wait no longer. For those who publish for the unit of the figures; who may
 * not even read them gets the 404 of what is not there.
 * @param upTo `seq` of the newest reason that he saw: what came in since stays
 * @returns how many were marked
 */
export async function handleReasons(caller: PayloadRequest, id: string, upTo: number): Promise<number> {
  const { payload } = caller;
  const tree = await getTree(payload);
  return inTransaction(payload, asSystem(), async (req) => {
    req.user = caller.user;
    const found = await payload.db.findOne<StandingRow>({ collection: STANDINGS, where: { id: { equals: id } }, req }).catch(() => null);
    const unit = found ? String(found.steward) : '';
    if (!found || !mayIn(requestActor(caller), 'content.read', unit, tree.scope(unit))) throw new NotFound(caller.t);
    requireIn(caller, tree, unit, 'content.publish');
    const { docs } = await payload.db.find<ReasonRow>({
      collection: REASONS, req, limit: MOST_REASONS, pagination: false, sort: '-seq', select: { seq: true },
      where: { and: [openReasonsOf(found), { seq: { less_than_equal: upTo } }] },
    });
    if (docs.length === 0) return 0;
    await payload.db.updateMany({ collection: REASONS, req, where: { id: { in: docs.map((one) => one.id) } }, data: { done: true }, returning: false });
    await recordAudit(req, {
      action: `${found.itemType}.clear-handled`, collection: found.itemType, document: found.item, unit,
      after: { reasons: docs.length },
    });
    return docs.length;
  });
} // prettier-ignore
