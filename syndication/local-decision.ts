import type { PayloadRequest } from 'payload';

import { itemRows } from '@/database/feed-rows';
import { feedKeys, localChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { publicItem } from './public-item';
import { derive } from './derived';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { upsertPlacement } from './upsert';

export type LocalDecision = {
  item: string;
  unit: string;
  /** `hidden` hides, `live` shows or takes */
  state: 'live' | 'hidden';
  section?: string | null;
  teaser?: { vi?: string; en?: string } | null;
};

/**
 * A unit's own decision about an item that reached it: hide, show again, take from the inbox, own section and teaser.
 * One row on `local:<unit>`; it changes one site.
 * @throws Forbidden, Refusal (`mandatory` when hiding what the unit above requires)
 */
export async function decideLocally(req: PayloadRequest, decision: LocalDecision): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, decision.unit, 'content.publish');
  const language = req.i18n?.language;
  const item = await publicItem(req, 'articles', decision.item);
  if (!item) throw new Refusal('notPublic', language);
  const channel = localChannel(decision.unit);
  const all = feedKeys(tree.lineage(decision.unit), tree.groupsOf(decision.unit));
  const keys = all.filter((key) => key !== channel);
  const reaching = await itemRows(req.payload, [decision.item], keys, ['live', 'available']);
  if (reaching.length === 0) throw new Refusal('notHere', language);
  const mandatory = reaching.some((row) => row.state === 'live' && row.strength === 'mandatory');
  if (decision.state === 'hidden' && mandatory) throw new Refusal('mandatory', language);
  const { everywhere } = await derive(req, item);
  await upsertPlacement(req, {
    ...everywhere,
    item: decision.item,
    itemType: 'articles',
    channel,
    state: decision.state,
    received: item.origin !== decision.unit,
    section: decision.section ?? item.section,
    ownSection: decision.section ?? null,
    ownTeaser: decision.teaser ?? null,
    origin: item.origin,
    steward: decision.unit,
    createdBy: req.user ? String(req.user.id) : null,
  });
}
