import { NotFound, type PayloadRequest } from 'payload';

import { compareVi } from '@/i18n/collator';
import { mayIn } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import { acknowledgedBy } from './acknowledged-by';
import { receiversOf } from './coverage';
import { deliveryOn, type ReportRow, type SiteDelivery } from './delivery';
import { sendingOf, type Sending } from './sending';

export type DeliveryReport = {
  sending: Sending;
  /** overdue first, then by name */
  sites: SiteDelivery[];
  /** whether receivers can confirm at all */
  confirms: boolean;
};

type Stored = Omit<ReportRow, 'changedAt'> & { id: string; updatedAt?: string };

async function rowsOf(req: PayloadRequest, item: string): Promise<ReportRow[]> {
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'placements', where: { item: { equals: item } }, limit: 0, pagination: false, req,
    select: { channel: true, state: true, strength: true, until: true, section: true, sending: true, tied: true, updatedAt: true },
  });
  return docs.map(({ channel, state, strength, until, section, sending, tied, updatedAt }) => ({
    channel, state, strength: strength ?? null, until: until ?? null, section: section ? String(section) : null, sending: sending ?? null, tied: tied === true,
    changedAt: updatedAt ? new Date(updatedAt).getTime() : 0,
  }));
} // prettier-ignore

/** A sending for whoever may send in its unit. @throws NotFound */
export async function sentByOwn(req: PayloadRequest, id: string): Promise<Sending> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'sendings', req, where: { and: [{ id: { equals: id } }, { kind: { equals: 'down' } }] },
  }); // prettier-ignore
  const sending = row && sendingOf(row);
  const scope = (await getTree(req.payload)).scope(String(sending?.steward));
  if (!sending || !mayIn(requestActor(req), 'syndication.send', sending.steward, scope))
    throw new NotFound(req.t);
  return sending;
}

/**
 * Every site that a sending is for, and how it stands there: what the site's feed decides, not what was meant. Four
 * statements, whatever the number of sites; nothing of it is stored.
 * @throws NotFound
 */
export async function deliveryReport(req: PayloadRequest, id: string, now: number): Promise<DeliveryReport> {
  const sending = await sentByOwn(req, id);
  const tree = await getTree(req.payload);
  const [rows, acknowledged] = [await rowsOf(req, sending.item), await acknowledgedBy(req, sending)];
  const receivers = receiversOf(tree, sending.steward, sending.channels, vietnamDay(new Date(now)));
  const sites = receivers.map((unit) => deliveryOn(unit, { tree, sending, rows, now, acknowledged }));
  sites.sort((a, b) => Number(b.overdue) - Number(a.overdue) || compareVi(a.unit.name, b.unit.name) || (a.unit.id < b.unit.id ? -1 : 1));
  return { sending, sites, confirms: sending.strength === 'mandatory' };
} // prettier-ignore
