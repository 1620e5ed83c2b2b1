import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';
import { invalidate } from '@/cache/invalidate';
import { oneAtATime } from '@/database/one-at-a-time';
import { localChannel } from '@/tenants/channels';
import { getTree } from '@/tenants/tree';

import { adaptRow } from './local-row';
import { reordered, withPin } from './pin-order';
import { pinsOf, standsAt } from './pinned';
import { Refusal } from './refusal';
import { requireIn } from './sender';
import { visibleAmong } from './visible';

type Change = {
  unit: string;
  item?: string;
  /** of the item: it is pinned until then; left out, what stands stays */
  until?: number | null;
  action: string;
  to: (pins: readonly string[]) => string[];
};

/**
 * Writes the pins of a unit anew, all of them, so that two people at once meet on the same rows. A pin whose item does not
 * show now, or whose end has passed, is dropped here: until somebody changes the pins it waits, and comes back with its item.
 */
async function changePins(req: PayloadRequest, { unit, item, until, action, to }: Change): Promise<void> {
  const { payload } = req;
  const tree = await getTree(payload);
  requireIn(req, tree, unit, 'content.publish');
  await oneAtATime(payload, `pins ${unit}`, async () => {
    const now = Date.now();
    const rows = await pinsOf(payload, unit, req);
    const asked = [...rows.map((row) => row.item), ...(item ? [item] : [])];
    const showing = await visibleAmong(payload, tree, unit, asked);
    const pins = rows.filter((row) => standsAt(row, now)).map((row) => row.item).filter((one) => showing.has(one));
    if (action === 'articles.pin' && item && !showing.has(item)) throw new Refusal('notHere', req.i18n?.language);
    const next = to(pins);
    const dropped = rows.filter((row) => !next.includes(row.item) || !standsAt(row, now)).map(({ id }) => id);
    if (dropped.length > 0) {
      await payload.db.updateMany({ collection: 'placements', where: { id: { in: dropped } }, data: { pin: null, pinUntil: null }, req });
      await invalidate(req, [localChannel(unit)]);
    }
    const ends = (one: string) => (one === item && until !== undefined ? { pinUntil: until } : {});
    for (const [index, one] of next.entries()) await adaptRow(req, { unit, item: one }, { pin: index + 1, ...ends(one) });
    await recordAudit(req, {
      action, collection: 'articles', document: item ?? next[0]!, unit,
      before: { pins: [...pins] }, after: { pins: next, ...(until === undefined ? {} : { until }) },
    });
  });
} // prettier-ignore

/**
 * *Ghim*: the item stands first in the unit's news, after what is pinned already; until a moment, or until it is unpinned. Of what
 * is pinned already only the end changes.
 * @throws Forbidden, Refusal
 */
export const pinItem = (req: PayloadRequest, { unit, item, until = null }: { unit: string; item: string; until?: number | null }) =>
  changePins(req, {
    unit, item, until, action: 'articles.pin',
    to: (pins) => {
      const next = withPin(pins, item);
      if (!next) throw new Refusal('pinsFull', req.i18n?.language);
      return next;
    },
  }); // prettier-ignore

/** *Bỏ ghim*; nothing changes when it was not pinned. @throws Forbidden */
export const unpinItem = (req: PayloadRequest, { unit, item }: { unit: string; item: string }) =>
  changePins(req, {
    unit, item, action: 'articles.unpin',
    to: (pins) => pins.filter((one) => one !== item),
  }); // prettier-ignore

/** The order of what is pinned. @param order.items every pinned item once @throws Forbidden, Refusal when others are pinned by now */
export const orderPins = (req: PayloadRequest, { unit, items }: { unit: string; items: readonly string[] }) =>
  changePins(req, {
    unit, action: 'articles.pin-order',
    to: (pins) => {
      const next = reordered(pins, items);
      if (!next || next.length === 0) throw new Refusal('pinsMeanwhile', req.i18n?.language);
      return next;
    },
  }); // prettier-ignore
