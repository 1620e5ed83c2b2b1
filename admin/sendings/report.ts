import { publicItem } from '@/syndication/public-item';
import { deliveryReport, type DeliveryReport } from '@/syndication/delivery-report';
import type { SiteDelivery } from '@/syndication/delivery';

import type { Screen } from '../endpoints/answer';
import { nameOf, type Language } from '../unit-view';

const PAGE = 20;
const FRESH_MS = 2 * 60_000;

/** One site of the report; times ISO 8601. */
export type ReportSite = Pick<SiteDelivery, 'state' | 'overdue'> & {
  id: string;
  name: string;
  since: string | null;
  section: string | null;
  acknowledged: { by: string; at: string } | null;
};

/** The screen *Báo cáo nhận bài*. */
export type ReportView = {
  id: string;
  item: { id: string; title: string };
  at: string;
  byName: string;
  recalled: { at: string; byName: string } | null;
  /** whether no site may show it by this sending any more: recalled, or the item is not public */
  ended: boolean;
  /** whether it was recalled a moment ago, so that its pages are read by themselves */
  fresh: boolean;
  figures: {
    total: number;
    showing: number;
    acknowledged: number | null;
    overdue: number;
    checkedAt: string;
  };
  sites: ReportSite[];
  /** place of the next page in the address */
  next: string | null;
};

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Names of sections by id. */
export async function sectionNames({ req, language }: Screen, sites: readonly SiteDelivery[]): Promise<Map<string, string>> {
  const ids = [...new Set(sites.flatMap(({ section }) => section ?? []))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'sections', req, depth: 0, limit: 0, pagination: false, overrideAccess: true, locale: language, fallbackLocale: 'vi', select: { name: true }, where: { id: { in: ids } },
  });
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
} // prettier-ignore

export const siteView = (site: SiteDelivery, names: ReadonlyMap<string, string>, language: Language): ReportSite => ({
  id: site.unit.id, name: nameOf(site.unit, language), state: site.state, overdue: site.overdue, since: iso(site.since),
  section: site.section === null ? null : (names.get(site.section) ?? null),
  acknowledged: site.acknowledged && { by: site.acknowledged.by, at: new Date(site.acknowledged.at).toISOString() },
}); // prettier-ignore

/** A page of sites. The cursor is the last site shown; where it is no receiver any more, the report begins anew. */
function pageOf({ sites }: DeliveryReport, after: string | null) {
  const start = after === null ? 0 : sites.findIndex(({ unit }) => unit.id === after) + 1;
  const shown = sites.slice(start, start + PAGE);
  return { shown, next: start + PAGE < sites.length ? shown.at(-1)!.unit.id : null };
}

/** An item that is not public any more is named still. */
async function lastTitle({ req }: Screen, id: string): Promise<unknown> {
  const row = await req.payload.db.findOne<{ id: string; title?: unknown }>({
    collection: 'articles', req, locale: 'all', where: { id: { equals: id } }, select: { title: true },
  } as Parameters<typeof req.payload.db.findOne>[0]);
  return (row as { title?: unknown } | null)?.title;
} // prettier-ignore

/** @throws NotFound for a sending of a unit for which this person may not send */
export async function reportView(at: Screen, id: string, after: string | null, now: number): Promise<ReportView> {
  const report = await deliveryReport(at.req, id, now);
  const { sending, sites, confirms } = report;
  const { shown, next } = pageOf(report, after);
  const item = await publicItem(at.req, 'articles', sending.item);
  const titles = (item?.title ?? (await lastTitle(at, sending.item))) as { vi?: string; en?: string } | null;
  const names = await sectionNames(at, shown);
  const count = (is: (site: SiteDelivery) => boolean) => sites.filter(is).length;
  return {
    id, item: { id: sending.item, title: (at.language === 'en' ? titles?.en : null) ?? titles?.vi ?? '' },
    at: new Date(sending.at).toISOString(), byName: sending.byName ?? '',
    recalled: sending.state === 'sent' ? null : { at: iso(sending.endedAt) ?? '', byName: sending.endedByName ?? '' },
    ended: sending.state !== 'sent' || !item, fresh: sending.endedAt !== null && now - sending.endedAt < FRESH_MS,
    figures: {
      total: sites.length, showing: count(({ state }) => state === 'showing'), checkedAt: new Date(now).toISOString(),
      acknowledged: confirms ? count(({ acknowledged }) => acknowledged !== null) : null, overdue: count(({ overdue }) => overdue),
    },
    sites: shown.map((site) => siteView(site, names, at.language)), next,
  };
} // prettier-ignore
