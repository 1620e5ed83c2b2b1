import { NotFound } from 'payload';

import { sentPlacements, type SentPlacement } from '@/syndication/item-placements';
import { offerQuota } from '@/syndication/offer';
import { offersOf, type Offer } from '@/syndication/offer-row';
import { similarItems } from '@/syndication/similar-items';
import { mayIn } from '@/tenants/actor';
import { unitChannel } from '@/tenants/channels';
import type { TreeUnit } from '@/tenants/unit-tree';
import { mainRow } from '@/workflow/item';

import type { Screen } from '../endpoints/answer';
import { inSentence } from '../sendings/channel-text';
import { offererFor, offerers, targetsAbove } from './offer-target';
import { similarViews, type SimilarView } from './similar-view';

/** What became of an offer; `shown`: the item stands there without one. */
export type OfferStanding = 'none' | 'offered' | 'accepted' | 'returned' | 'shown';

/** A unit above that the item can be offered to, or was. */
export type OfferTarget = {
  unit: string;
  /** within a sentence: "huyện Nam Sách" */
  name: string;
  /** in whose name it goes up */
  from: { id: string; name: string };
  standing: OfferStanding;
  /** offers of that unit this week */
  quota: { limit: number; left: number };
  /** it waits, and this person may take it back */
  withdraws: boolean;
  similar: SimilarView[];
  /** of the last offer */
  last: {
    at: number;
    byName: string;
    endedAt: number | null;
    endedByName: string;
    reason: string | null;
  } | null;
};

export type OffersAnswer = { item: { id: string; title: string; live: boolean }; targets: OfferTarget[]; now: number }; // prettier-ignore

const titleOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? String((value as { vi?: unknown }).vi ?? '') : String(value ?? ''); // prettier-ignore

function standingOf(unit: string, rows: readonly SentPlacement[], last: Offer | null): OfferStanding {
  const row = rows.find(({ channel }) => channel === unitChannel(unit));
  if (row?.state === 'offered') return 'offered';
  if (row?.state === 'live') return last?.state === 'accepted' ? 'accepted' : 'shown';
  return last?.state === 'returned' ? 'returned' : 'none';
} // prettier-ignore

async function targetOf(at: Screen, item: { id: string; title: string }, to: TreeUnit, from: TreeUnit, rows: readonly SentPlacement[], last: Offer | null, now: number): Promise<OfferTarget> {
  const { req, actor, tree, language } = at;
  const standing = standingOf(to.id, rows, last);
  const asks = standing === 'none' || standing === 'returned';
  const similar = asks ? await similarItems(req, tree, to.id, { item: item.id, title: item.title }, now) : [];
  return {
    unit: to.id, name: inSentence(to, language), from: { id: from.id, name: inSentence(from, language) }, standing,
    withdraws: standing === 'offered' && last !== null && mayIn(actor, 'content.publish', last.steward, tree.scope(last.steward)),
    quota: await offerQuota(req, tree, from.id, now), similar: similarViews(tree, similar, language),
    last: last && { at: last.at, byName: last.byName ?? '', endedAt: last.endedAt, endedByName: last.endedByName ?? '', reason: last.reason },
  };
} // prettier-ignore

/** Where an item may be offered, and what became of what was. @throws NotFound for who may neither read nor offer it */
export async function offersOverview(at: Screen, item: string): Promise<OffersAnswer> {
  const { req, actor, tree } = at;
  const main = await mainRow(req, 'articles', item).catch(() => null);
  if (!main || main.deletedAt) throw new NotFound(req.t);
  const steward = String(main.steward);
  const rows = await sentPlacements(req, item);
  const from = offerers(at, rows);
  if (from.length === 0 && !mayIn(actor, 'content.read', steward, tree.scope(steward)))
    throw new NotFound(req.t);
  const live = main._status === 'published';
  const known = { id: item, title: titleOf(main.title) };
  const offers = await offersOf(req, item);
  const now = Date.now();
  const targets = live
    ? await Promise.all(targetsAbove(at, from).flatMap((to) => {
        const by = offererFor(at, from, to.id);
        const last = offers.find(({ receiver }) => receiver === to.id) ?? null;
        return by ? [targetOf(at, known, to, by, rows, last, now)] : [];
      }))
    : []; // prettier-ignore
  return { item: { ...known, live }, targets, now };
}
