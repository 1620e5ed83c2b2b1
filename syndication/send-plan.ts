import type { PayloadRequest } from 'payload';

import type { Channel } from '@/tenants/channels';
import { unitChannel } from '@/tenants/channels';
import { vietnamDay } from '@/tenants/day';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

import { MOST_UNITS, mayAddress, receiversOf, singleUnits } from './coverage';
import { sentPlacements, type SentPlacement } from './item-placements';
import { loadsOf, type Load } from './load';
import type { Strength } from './placement';
import { publicItem, type PublicItem } from './public-item';
import { readQuotas } from './read-quotas';
import { sectionOf } from './section-of';
import type { SendReason } from './send-reasons';
import { sendToken } from './send-token';
import { showing, type Showing } from './showing';
import { unitsNotUsing } from './unit-sections';
import { countActs, weekSendings } from './week-sendings';
import { weekOf } from './week';

/** What somebody wants to send. Times in milliseconds since 1970. */
export type SendOrder = {
  item: string;
  from: string;
  /** addresses: `tree:U`, `tree:U:<level>`, `sent:U`, `group:G` */
  to: readonly Channel[];
  strength: Strength;
  /** null, or a moment that has passed: at once */
  begins?: number | null;
  ends?: number | null;
  /** section on arrival; null: the item's own */
  section?: string | null;
};

/** Everything that is known about a sending before it is done. Reading it changes nothing. */
export type SendPlan = {
  order: Required<SendOrder>;
  item: PublicItem | null;
  /** rows that the addresses have already */
  known: readonly SentPlacement[];
  receivers: readonly TreeUnit[];
  showing: Showing;
  /** receivers whose vocabulary lacks the section, or that do not use it: there it waits to be classified */
  noSection: readonly TreeUnit[];
  week: string;
  loads: readonly Load[];
  mandatory: { limit: number; used: number };
  reasons: readonly SendReason[];
  token: string;
};

const STANDS = ['live', 'waiting', 'available'];

function addressReasons(tree: UnitTree, { from, to }: SendOrder, receivers: number): SendReason[] {
  if (to.length === 0) return [{ name: 'nothing-chosen' }];
  if (to.some((channel) => !mayAddress(tree, from, channel))) return [{ name: 'outside' }];
  const chosen = Math.max(singleUnits(to), to.length);
  if (chosen > MOST_UNITS) return [{ name: 'too-many', chosen }];
  return receivers === 0 ? [{ name: 'nobody' }] : [];
}

/** What a unit above sent to the same address stands; what was sent from below gives way. */
function takenAbove(tree: UnitTree, from: string, known: readonly SentPlacement[]): SendReason[] {
  const above = new Set(tree.lineage(from).slice(0, -1).map(({ id }) => id));
  const row = known.find(({ state, steward }) => STANDS.includes(state) && above.has(steward));
  const unit = row && tree.get(row.steward);
  return unit ? [{ name: 'sent-from-above', unit }] : [];
} // prettier-ignore

function quotaReasons({ order, loads, mandatory }: Pick<SendPlan, 'order' | 'loads' | 'mandatory'>): SendReason[] {
  if (order.strength === 'mandatory')
    return mandatory.used >= mandatory.limit ? [{ name: 'mandatory-quota', limit: mandatory.limit }] : [];
  const full = order.strength === 'suggested' ? loads.filter((load) => load.full) : [];
  const [first] = full;
  return first ? [{ name: 'receivers-full', units: full.map(({ unit }) => unit), limit: first.limit }] : [];
} // prettier-ignore

/**
 * Works out what a sending would do, for its preview and, in the transaction of `req`, for the sending itself. The caller
 * has checked that the actor may send for `order.from`.
 */
export async function planSending(
  req: PayloadRequest,
  tree: UnitTree,
  given: SendOrder,
  now: number,
): Promise<SendPlan> {
  const today = vietnamDay(new Date(now));
  const { begins = null, ends = null, section = null } = given;
  const to = [...new Set(given.to)].sort();
  const later = begins !== null && begins > now;
  const order = { ...given, to, begins: later ? begins : null, ends, section };
  const item = await publicItem(req, 'articles', order.item);
  const rows = await sentPlacements(req, order.item);
  const known = rows.filter(({ channel }) => to.includes(channel));
  const here = rows.find(({ channel }) => channel === unitChannel(order.from));
  const allowed = to.filter((channel) => mayAddress(tree, order.from, channel));
  const receivers = receiversOf(tree, order.from, allowed, today);
  const arriving = section ?? item?.section ?? null;
  const term = arriving ? await sectionOf(req, arriving) : null;
  const week = weekOf(order.begins ?? now);
  const quotaOf = await readQuotas(req, tree, [order.from, ...receivers.map(({ id }) => id)]);
  const sendings = await weekSendings(req, tree, order.from, week);
  const loads = loadsOf(receivers, sendings, {
    tree, today, item: order.item, from: order.from, limitOf: (unit) => quotaOf(unit).received,
  }); // prettier-ignore
  const used = await countActs(req, order.from, week, 'mandatory');
  const mandatory = { limit: quotaOf(order.from).mandatory, used };
  const shown = await showing(req, tree, { ...order, to: allowed }, item, receivers, now);
  const hasTerm = (unit: string) => !term || tree.lineage(unit).some(({ id }) => id === term.steward);
  const reasons: SendReason[] = [
    ...(item ? [] : [{ name: 'not-public' } as const]),
    ...(item && here?.state !== 'live' ? [{ name: 'not-here' } as const] : []),
    ...addressReasons(tree, order, receivers.length),
    ...(ends !== null && ends <= Math.max(order.begins ?? 0, now) ? [{ name: 'bad-window' } as const] : []),
    ...(section !== null && (!term || !hasTerm(order.from)) ? [{ name: 'section-unknown' } as const] : []),
    ...takenAbove(tree, order.from, known),
    ...quotaReasons({ order, loads, mandatory }),
  ];
  const token = sendToken(req, order, { receivers, shown: shown.shows, known });
  const without = term ? await unitsNotUsing(req, term.id) : new Set<string>();
  const noSection = receivers.filter(({ id }) => !hasTerm(id) || without.has(id));
  return { order, item, known, receivers, showing: shown, noSection, week, loads, mandatory, reasons, token };
} // prettier-ignore
