import type { PayloadRequest, Where } from 'payload';

import { recordAudit } from '@/audit/record';
import { getTree } from '@/tenants/tree';

import { keysFromAbove } from './from-above';
import { placementsFor } from './inbox-row';
import { Refusal } from './refusal';
import { requireIn } from './sender';

/**
 * *Xác nhận đã nhận*: the unit has received what is mandatory for it. Once; again changes nothing.
 * @throws Forbidden, Refusal where nothing mandatory of the item reaches the unit
 */
export async function acknowledge(
  req: PayloadRequest,
  order: { item: string; unit: string },
  now = Date.now(),
): Promise<void> {
  const { item, unit } = order;
  const tree = await getTree(req.payload);
  requireIn(req, tree, unit, 'content.publish');
  const keys = keysFromAbove(tree, unit);
  const rows = (await placementsFor(req, unit, keys, [item])).filter(
    ({ channel, state, strength, steward }) => keys.includes(channel) && state === 'live' && strength === 'mandatory' && steward !== unit,
  );
  const sendings = [...new Set(rows.flatMap(({ sending }) => (sending ? [sending] : [])))];
  if (sendings.length === 0) throw new Refusal('notMandatory', req.i18n?.language);
  for (const sending of sendings) {
    const where: Where = { and: [{ sending: { equals: sending } }, { unit: { equals: unit } }] };
    if (await req.payload.db.findOne({ collection: 'acknowledgements', where, req })) continue;
    await req.payload.db.create({
      collection: 'acknowledgements', req, returning: false,
      data: { item, sending, unit, at: now, by: req.user ? String(req.user.id) : null, byName: req.user?.name ?? null, origin: unit, steward: unit, scope: tree.scope(unit) },
    });
    await recordAudit(req, { action: 'articles.acknowledge', collection: 'articles', document: item, unit, after: { sending } });
  }
} // prettier-ignore
