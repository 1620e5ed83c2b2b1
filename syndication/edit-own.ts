import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { itemRows } from '@/database/feed-rows';
import { feedKeys, localChannel, unitChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { findRow, type Row } from './find-row';
import type { LocalNote } from './local-note';
import { adaptRow } from './local-row';
import { publicItem } from './public-item';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { hasSection } from './unit-sections';

export type OwnEdit = {
  unit: string;
  item: string;
  /** null: the item's */
  section: string | null;
  teaser: { vi?: string; en?: string } | null;
  /** of what was taken from where it does not show by itself; null: none */
  until: number | null;
  /** left out, what was written stays */
  note?: LocalNote | null;
};

/** What the unit decided to show, also where an end of its own has passed. */
const isTaken = (row: Row): boolean =>
  !row.tied && row.heldState === null && (row.state === 'live' || row.state === 'past');

/**
 * *Sửa*: what a unit chose when it took, kept or accepted an item is chosen anew: own section, own teaser, end and note. Only
 * the unit's own row changes. What was accepted is the moderators' to change, and has no end of its own.
 * @throws Forbidden, Refusal `notTaken`, `localEnd` where a unit above shows it, `offerSection`
 */
export async function editOwn(req: PayloadRequest, edit: OwnEdit): Promise<void> {
  const { unit, item, section, teaser, until, note } = edit;
  const tree = await getTree(req.payload);
  requireIn(req, tree, unit, 'content.publish');
  const language = req.i18n?.language;
  const text = await publicItem(req, 'articles', item);
  if (!text) throw new Refusal('notNow', language);
  const local = await findRow(req, item, localChannel(unit));
  const accepted = text.origin === unit ? null : await findRow(req, item, unitChannel(unit));
  const row = local && isTaken(local) ? local : accepted?.state === 'live' && local?.state !== 'hidden' ? accepted : null;
  if (!row) throw new Refusal('notTaken', language);
  const own = row === accepted;
  if (own) requireIn(req, tree, unit, 'syndication.send');
  const keys = feedKeys(tree.lineage(unit), tree.groupsOf(unit)).filter((key) => key !== localChannel(unit));
  // Where something shows anyhow, the end of the unit's own row would bring it back.
  if (until && (own || (await itemRows(req.payload, [item], keys, ['live'])).length > 0)) throw new Refusal('localEnd', language);
  const fresh = section !== null && section !== row.ownSection;
  if (fresh && !(await hasSection(req, tree, unit, section))) throw new Refusal('offerSection', language);
  const data = {
    section: section ?? text.section, ownSection: section, ownTeaser: teaser,
    ...(own ? {} : { until, state: 'live', ...(note === undefined ? {} : { note }) }),
  };
  await req.payload.db.updateOne({ collection: 'placements', id: row.id, data, req, returning: false });
  if (own && note !== undefined && (note || local)) await adaptRow(req, { unit, item }, { note });
  await invalidate(req, [row.channel]);
  await recordAudit(req, {
    action: 'articles.adapt', collection: 'articles', document: item, unit,
    before: { ownSection: row.ownSection, until: row.until }, after: { ownSection: section, until: own ? row.until : until },
  });
} // prettier-ignore
