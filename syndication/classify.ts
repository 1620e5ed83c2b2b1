import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { localChannel, unitChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { derive } from './derived';
import { findRow, type Row } from './find-row';
import { publicItem } from './public-item';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { hasSection } from './unit-sections';
import { upsertPlacement } from './upsert';
import { visibleOn } from './visible';

export type Classification = { unit: string; item: string; section: string };

/** The row that carries the unit's own section already: what it accepted, took or kept. */
function ownRow(accepted: Row | null, local: Row | null): Row | null {
  if (local?.state === 'live' && !local.tied) return local;
  if (local?.state === 'hidden') return null;
  return accepted?.state === 'live' ? accepted : null;
}

/**
 * *Xếp vào chuyên mục*: an item that shows on a unit's site stands there in a section of the unit's choice. Where the unit has
 * decided nothing, its row is tied to what brings the item: it shows nothing by itself, so that a recall takes the item off.
 * What it hid and must show stays hidden for when it need not. What was accepted is the moderators' to classify.
 * @throws Forbidden, Refusal `notHere` where it does not show, `offerSection` for a section that the unit does not have
 */
export async function classifyItem(
  req: PayloadRequest,
  { unit, item, section }: Classification,
): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, unit, 'content.publish');
  const language = req.i18n?.language;
  const shown = await visibleOn(req.payload, tree, unit, item);
  const text = await publicItem(req, 'articles', item);
  if (!shown || !text || text.origin === unit) throw new Refusal('notHere', language);
  if (!(await hasSection(req, tree, unit, section))) throw new Refusal('offerSection', language);
  const local = await findRow(req, item, localChannel(unit));
  const own = ownRow(await findRow(req, item, unitChannel(unit)), local);
  const data = { section, ownSection: section };
  if (own) {
    if (own.channel === unitChannel(unit)) requireIn(req, tree, unit, 'syndication.send');
    await req.payload.db.updateOne({ collection: 'placements', id: own.id, data, req, returning: false });
    await invalidate(req, [own.channel]);
  } else {
    const { everywhere } = await derive(req, text);
    await upsertPlacement(req, {
      ...everywhere, ...data, item, itemType: 'articles', channel: localChannel(unit), state: local?.state === 'hidden' ? 'hidden' : 'live', heldState: null, tied: true,
      until: null, received: true, origin: text.origin, steward: unit, createdBy: req.user ? String(req.user.id) : null,
    });
  }
  await recordAudit(req, {
    action: 'articles.classify', collection: 'articles', document: item, unit,
    before: { ownSection: shown.section }, after: { ownSection: section },
  });
} // prettier-ignore
