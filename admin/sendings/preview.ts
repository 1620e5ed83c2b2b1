import type { Load } from '@/syndication/load';
import { planSending, type SendOrder, type SendPlan } from '@/syndication/send-plan';
import { sendReasonText, type SendReasonName } from '@/syndication/send-reasons';
import { requireIn } from '@/syndication/sender';
import type { TreeUnit } from '@/tenants/unit-tree';

import type { Screen } from '../endpoints/answer';
import { nameOf, type Language } from '../unit-view';
import type { Named } from './sections-for';

/** How much a receiver has received in the week of the sending. */
export type LoadView = { name: string; received: number; limit: number; full: boolean };

/** What a sending would do, before it is done. `at`: milliseconds since 1970. */
export type SendPreview = {
  at: number;
  token: string;
  /** sites on which it will show; inboxes that it reaches where it is a reference */
  count: number;
  sites: Named[];
  /** ids of all who receive it, also where it stays hidden: what a saved group would hold */
  receivers: string[];
  /** of these, how many show it already */
  already: number;
  hidden: string[];
  noSection: string[];
  load: { fullest: LoadView[]; others: number; othersMost: number; othersLimit: number };
  mandatory: { limit: number; left: number };
  reasons: { name: SendReasonName; message: string }[];
};

const MOST_NAMES = 1000;
const FULLEST = 3;

const names = (units: readonly TreeUnit[], language: Language): string[] =>
  units.slice(0, MOST_NAMES).map((unit) => nameOf(unit, language));

function loadView(loads: readonly Load[], language: Language): SendPreview['load'] {
  const view = ({ unit, received, limit, full }: Load): LoadView => ({
    name: nameOf(unit, language), received, limit, full,
  }); // prettier-ignore
  const rest = loads.slice(FULLEST);
  const most = rest.reduce((so, { received }) => Math.max(so, received), 0);
  const fullest = loads.slice(0, FULLEST).map(view);
  return { fullest, others: rest.length, othersMost: most, othersLimit: rest[0]?.limit ?? 0 };
}

export function previewOf(plan: SendPlan, language: Language, now: number): SendPreview {
  const { showing, mandatory, loads, noSection, reasons, token } = plan;
  return {
    at: now, token, count: showing.shows.length,
    sites: showing.shows.slice(0, MOST_NAMES).map((unit) => ({ id: unit.id, name: nameOf(unit, language) })),
    receivers: plan.receivers.slice(0, MOST_NAMES).map(({ id }) => id),
    already: showing.already.filter((unit) => showing.shows.includes(unit)).length,
    hidden: names(showing.hidden, language), noSection: names(noSection, language), load: loadView(loads, language),
    mandatory: { limit: mandatory.limit, left: Math.max(0, mandatory.limit - mandatory.used) },
    reasons: reasons.map((reason) => ({ name: reason.name, message: sendReasonText(reason, language) })),
  };
} // prettier-ignore

/** @throws Forbidden unless the person may send for the unit of the order */
export async function sendPreview(
  { req, tree, language }: Screen,
  order: SendOrder,
  now = Date.now(),
): Promise<SendPreview> {
  requireIn(req, tree, order.from, 'syndication.send');
  return previewOf(await planSending(req, tree, order, now), language, now);
}
