import type { Payload } from 'payload';

import { newIdOfDay } from '@/database/new-id';
import { oneAtATime } from '@/database/one-at-a-time';
import { vietnamDay } from '@/tenants/day';

import type { ReasonChoice } from './choices';
import { maskPersonal } from './mask';
import { ownerOf } from './owner-of';
import { REASONS, type ReasonRow, type ShownItem } from './row';

/** Reasons kept of an item, over all sites. */
export const MOST_REASONS = 200;

/** Of those who write about one item at the same moment, each round one succeeds. */
const TRIES = 20;

export type GivenReason = {
  site: string;
  language: 'vi' | 'en';
  choice: ReasonChoice | null;
  /** as it was typed */
  text: string;
};

/** Keeps why a reader found a page unclear, masked; the oldest beyond `MOST_REASONS` of the item go. */
export async function recordReason(
  payload: Payload,
  item: ShownItem,
  { site, language, choice, text }: GivenReason,
  now = Date.now(),
): Promise<void> {
  const words = maskPersonal(text);
  if (!choice && !words) return;
  const day = vietnamDay(new Date(now));
  const data = {
    itemType: item.type, item: item.id, site, language, day, choice: choice ?? '', text: words, done: false,
    ...(await ownerOf(payload, { item, site })),
  };
  const seq = await oneAtATime(payload, `reasons of ${item.id}`, () => append(payload, item.id, day, data));
  if (seq <= MOST_REASONS) return;
  await payload.db.deleteMany({
    collection: REASONS, where: { and: [{ item: { equals: item.id } }, { seq: { less_than_equal: seq - MOST_REASONS } }] },
  });
} // prettier-ignore

/** Writes a reason at the next place of its item; whoever finds it taken meanwhile takes the one after. @returns the place */
async function append(payload: Payload, item: string, day: string, data: object): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const { docs } = await payload.db.find<ReasonRow>({
      collection: REASONS, limit: 1, pagination: false, sort: '-seq', where: { item: { equals: item } }, select: { seq: true },
    });
    const seq = (docs[0]?.seq ?? 0) + 1;
    try {
      await payload.db.create({ collection: REASONS, customID: newIdOfDay(payload, day), data: { ...data, seq }, returning: false });
      return seq;
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
  }
} // prettier-ignore
