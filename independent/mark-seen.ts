import { Forbidden, NotFound, type PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { settle } from '@/notifications/settle';
import { lineageOf, LINEAGES } from '@/syndication/lineage';
import { Refusal } from '@/syndication/refusal';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { sourceNow } from './source-now';

/**
 * *Đã xem, giữ bản riêng*: the version stays as it is, and later changes of the source are compared with what it says now.
 * @param mark of the state that was read; another one since then is refused, so that nothing is marked unseen
 * @throws NotFound, Forbidden, Refusal
 */
export async function markSeen(req: PayloadRequest, article: string, mark: string): Promise<void> {
  const lineage = await lineageOf(req.payload, article, req);
  const now = lineage && (await sourceNow(req, lineage.item));
  if (!lineage || !now) throw new NotFound(req.t);
  const scope = (await getTree(req.payload)).scope(lineage.steward);
  const actor = requestActor(req);
  if (!mayIn(actor, 'content.publish', lineage.steward, scope)) throw new Forbidden(req.t);
  if (now.mark !== mark) throw new Refusal('sourceMeanwhile', req.i18n?.language);
  const data = {
    baseMark: now.mark,
    baseAt: now.at,
    told: now.mark,
    ...(now.live ? { base: now.text } : {}),
  };
  await req.payload.db.updateOne({ collection: LINEAGES, id: lineage.id, data, req, returning: false }); // prettier-ignore
  await settle(req, article, ['source-changed', 'source-ended'], Date.now());
  await recordAudit(req, {
    action: 'articles.source-seen', collection: 'articles', document: article, unit: lineage.steward,
    before: { mark: lineage.baseMark }, after: { mark: now.mark },
  }); // prettier-ignore
}
