import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { localChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

import { publicItem } from './public-item';
import { derive } from './derived';
import { keepDecision } from './follow-version';
import { findRow, type Row } from './find-row';
import type { LocalNote } from './local-note';
import { reachingRows } from './reaching';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { hasSection } from './unit-sections';
import { upsertPlacement } from './upsert';

export type LocalDecision = {
  item: string;
  unit: string;
  /** `hidden` hides, `live` shows or takes */
  state: 'live' | 'hidden';
  section?: string | null;
  teaser?: { vi?: string; en?: string } | null;
  /** plain text under the item on this site; left out, what was written stays */
  note?: LocalNote | null;
  /** of what is taken: it stands on this site until then */
  until?: number | null;
};

/** Whose sections a unit may use: its own and those of the units above it, unless it says that it does not use them. */
async function checkSection(req: PayloadRequest, tree: UnitTree, { unit, section }: LocalDecision) {
  if (section && !(await hasSection(req, tree, unit, section)))
    throw new Refusal('offerSection', req.i18n?.language);
}

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
  if (!item) throw new Refusal('notNow', language);
  const channel = localChannel(decision.unit);
  const { rows: reaching, known } = await reachingRows(req, tree, decision.unit, decision.item);
  const mandatory = reaching.some((row) => row.state === 'live' && row.strength === 'mandatory');
  if (decision.state === 'hidden' && mandatory) throw new Refusal('mandatory', language);
  // Where something shows anyhow, the end of the unit's own row would bring the sender's back.
  const shows = reaching.some((row) => row.state === 'live');
  if (decision.until && shows) throw new Refusal('localEnd', language);
  await checkSection(req, tree, decision);
  // Classified before it is kept, it stays in that section.
  const section = decision.section ?? (known?.tied ? known.ownSection : null);
  const { everywhere } = await derive(req, item);
  await upsertPlacement(req, {
    ...everywhere,
    item: decision.item,
    itemType: 'articles',
    channel,
    state: decision.state,
    heldState: null,
    until: decision.until ?? null,
    received: item.origin !== decision.unit,
    tied: false,
    section: section ?? item.section,
    ownSection: section,
    ownTeaser: decision.teaser ?? null,
    ...(decision.note === undefined ? {} : { note: decision.note }),
    // What is hidden is pinned no more; shown again it stands where it belongs by its date.
    ...(decision.state === 'hidden' ? { pin: null, pinUntil: null } : {}),
    origin: item.origin,
    steward: decision.unit,
    createdBy: req.user ? String(req.user.id) : null,
  });
  await keepDecision(req, decision);
  await recordAudit(req, {
    action: decision.state === 'live' ? 'articles.take' : 'articles.hide', collection: 'articles', document: decision.item, unit: decision.unit,
    before: { state: known?.state ?? null }, after: { state: decision.state, ownSection: section, until: decision.until ?? null, ...(decision.note ? { note: decision.note } : {}) },
  }); // prettier-ignore
}

/**
 * The decision ends. What was pinned or noted is no decision, and what a subscription brought would be lost without its row:
 * there the row stays. Hidden after it was taken at once, it shows again; else it decides nothing.
 * @returns the state that the row has then
 */
async function dropDecision(req: PayloadRequest, row: Row, item: string): Promise<'live' | 'available' | null> {
  const { db } = req.payload;
  if (row.subscription === null && row.pin === null && row.note === null) {
    await db.deleteOne({ collection: 'placements', where: { id: { equals: row.id } }, req, returning: false });
    return null;
  }
  const found = await publicItem(req, 'articles', item);
  const atOnce = row.subscription !== null && !row.strength && (row.heldState ?? row.state) === 'hidden';
  const back = atOnce ? 'live' : 'available';
  const state = found ? { state: back, heldState: null } : { state: 'past', heldState: back };
  const lies = row.subscription !== null && !atOnce ? { strength: 'reference' } : {};
  const data = { ...state, ...lies, until: null, tied: false, section: found?.section ?? row.section, ownSection: null, ownTeaser: null };
  await db.updateOne({ collection: 'placements', id: row.id, data, req, returning: false });
  return back;
} // prettier-ignore

/** *Hoàn tác*: the unit has decided nothing; what was sent shows as it was sent. @throws Forbidden, Refusal */
export async function undecide(req: PayloadRequest, order: { item: string; unit: string }): Promise<void> {
  const tree = await getTree(req.payload);
  requireIn(req, tree, order.unit, 'content.publish');
  const channel = localChannel(order.unit);
  const row = await findRow(req, order.item, channel);
  if (!row || row.state === 'available') throw new Refusal('notHere', req.i18n?.language);
  const back = await dropDecision(req, row, order.item);
  await keepDecision(req, order);
  await invalidate(req, [channel]);
  await recordAudit(req, {
    action: 'articles.undecide', collection: 'articles', document: order.item, unit: order.unit,
    before: { state: row.state }, after: { state: back },
  });
} // prettier-ignore
