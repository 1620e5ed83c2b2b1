import { feedKeys, localChannel } from '@/tenants/channels';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import type { Acknowledgement } from './acknowledged-by';
import { FEED_STATES, type FeedRow, type PlacementState } from './placement';
import { decide } from './precedence';
import type { Sending } from './sending';

/** `inbox`: a reference that waits to be taken; `over`: its window has passed, or the item is not public. */
export const DELIVERY_SITE_STATES = [
  'showing',
  'hidden',
  'waiting',
  'inbox',
  'over',
  'recalled',
] as const;
export type SiteState = (typeof DELIVERY_SITE_STATES)[number];

/** How a sending stands on the site of one receiver. Times in milliseconds since 1970. */
export type SiteDelivery = {
  unit: TreeUnit;
  state: SiteState;
  since: number | null;
  /** id of the section in which it stands there */
  section: string | null;
  acknowledged: Acknowledgement | null;
  overdue: boolean;
};

/** A row of the item, with which a report is made. */
export type ReportRow = Pick<FeedRow, 'channel' | 'strength' | 'until' | 'section' | 'tied'> & {
  state: PlacementState;
  sending: string | null;
  changedAt: number;
};

/** What is mandatory is to be confirmed within a day of its arrival. */
const CONFIRM_WITHIN_MS = 86_400_000;

function stateOf(sending: Sending, shown: boolean, own: readonly ReportRow[]): SiteState {
  // A site may show it although it was recalled: by its own decision, or because it was sent anew.
  if (shown) return 'showing';
  if (sending.state !== 'sent') return 'recalled';
  const has = (state: PlacementState) => own.some((row) => row.state === state);
  if (has('waiting')) return 'waiting';
  if (has('available')) return 'inbox';
  return has('live') ? 'hidden' : 'over';
}

function sinceOf(sending: Sending, state: SiteState, local: ReportRow | undefined): number | null {
  if (state === 'recalled') return sending.endedAt;
  if (state === 'hidden') return local?.changedAt ?? null;
  if (state === 'over') return sending.ends;
  return sending.begins ?? sending.at;
}

/** How a sending stands on a site, decided as its feed decides it. Pure. @param rows every row of the item */
export function deliveryOn(
  unit: TreeUnit,
  at: { tree: UnitTree; sending: Sending; rows: readonly ReportRow[]; now: number; acknowledged: ReadonlyMap<string, Acknowledgement> },
): SiteDelivery {
  const { tree, sending, rows, now, acknowledged } = at;
  const keys = feedKeys(tree.lineage(unit.id), tree.groupsOf(unit.id));
  const heard = rows.filter(({ channel }) => keys.includes(channel));
  const feed = heard.filter(({ state }) => FEED_STATES.some((one) => one === state)) as unknown as FeedRow[];
  const shown = decide(feed, keys, now);
  const own = heard.filter((row) => row.sending === sending.id);
  const state = stateOf(sending, shown !== null, own);
  const confirmed = acknowledged.get(unit.id) ?? null;
  const arrived = (sending.begins ?? sending.at) + CONFIRM_WITHIN_MS;
  return {
    unit, state,
    since: sinceOf(sending, state, heard.find(({ channel }) => channel === localChannel(unit.id))),
    section: shown ? shown.section : (own[0]?.section ?? null),
    acknowledged: confirmed,
    overdue: !confirmed && sending.state === 'sent' && sending.strength === 'mandatory' && arrived <= now,
  };
} // prettier-ignore
