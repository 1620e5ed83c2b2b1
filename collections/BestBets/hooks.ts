import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload';

import { isFault } from '@/redirects/check';
import { faultText } from '@/redirects/faults';
import { mayLead } from '@/redirects/may-lead';
import { ownSite } from '@/redirects/own-site';
import { readTarget } from '@/redirects/read-address';
import { isPageAddress } from '@/redirects/reserved';
import type { ItemTarget } from '@/redirects/row';
import { siteHas } from '@/redirects/site-has';
import {
  betFaultText,
  betKey,
  MOST_BETS,
  MOST_OF_UNIT,
  readQueries,
  type BetFault,
} from '@/search/bet-queries';
import { vietnamDay } from '@/tenants/day';

import { idsOf } from '../shared/ids-of';
import { itemTargetOf } from '../shared/item-target';
import { refuse } from '../shared/refuse';

const SLUG = 'best-bets';

type Row = {
  id: string;
  queries?: string;
  kind?: string;
  item?: unknown;
  address?: string | null;
  title?: string | null;
  until?: string | null;
};
type Target = { kind: 'item' | 'address'; item: ItemTarget | null; address: string };

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const stop = (req: PayloadRequest, field: string, fault: BetFault): never =>
  refuse(req, SLUG, field, betFaultText(fault));

/** A path of the site as it is kept: without the language of the usual pages and without a slash at its end. */
const tidied = (address: string): string =>
  address.startsWith('/')
    ? address.replace(/^\/vi(?=[/?#]|$)/, '').replace(/\/+(?=[?#]|$)/, '') || '/'
    : address;

/** Its path alone, by which the pages of a site are told. */
const pathOf = (address: string): string =>
  address.replace(/^\/en(?=[/?#]|$)/, '').split(/[?#]/, 1)[0] || '/';

/** Reads where it leads: as a redirect of the same site does, but to what the site has. */
async function targetOf(
  req: PayloadRequest,
  unit: string,
  now: Row,
  before?: Row,
): Promise<Target> {
  if (now.kind !== 'address') {
    const item = itemTargetOf(now.item);
    const known = item && item.value === itemTargetOf(before?.item)?.value;
    if (!item || (!known && !(await mayLead(req, unit, item))))
      return stop(req, 'item', { code: 'item' });
    return { kind: 'item', item, address: '' };
  }
  const place = readTarget(await ownSite(req.payload, unit), text(now.address));
  if (isFault(place))
    return refuse(req, SLUG, 'address', { vi: faultText(place, 'vi'), en: faultText(place, 'en') });
  const address = tidied(place.text);
  if (
    place.key !== null &&
    !(isPageAddress(pathOf(address)) && (await siteHas(req, unit, place.key)))
  )
    return stop(req, 'address', { code: 'nowhere' });
  if (!text(now.title)) return stop(req, 'title', { code: 'title' });
  return { kind: 'address', item: null, address };
}

/** Best bets that show today, or will again: those without an end before it. */
const running = (): Where => ({
  or: [
    { until: { exists: false } },
    { until: { equals: '' } },
    { until: { greater_than_equal: vietnamDay(new Date()) } },
  ],
});

const isOver = ({ until }: Row): boolean => Boolean(until && until < vietnamDay(new Date()));

/** Reads what was typed and refuses what could not be shown; after the owner hook, in every kind of write. */
export const guardBet: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as Row) : undefined;
  const now = { ...before, ...data } as Row & { origin?: unknown };
  // It stands on the site of its origin, which a merger of units does not change.
  const unit = idsOf(now.origin)[0]!;
  const read = readQueries(text(now.queries));
  if ('code' in read) return stop(req, 'queries', read);
  const target = await targetOf(req, unit, now, before);
  const count = async (...and: Where[]) => (await req.payload.db.count({ collection: SLUG, req, where: { and } })).totalDocs;
  if (!before && (await count({ origin: { equals: unit } })) >= MOST_OF_UNIT) return stop(req, 'queries', { code: 'full' });
  const keys = read.keys.map((key) => betKey(unit, key));
  const others: Where[] = [running(), ...(before ? [{ id: { not_equals: before.id } }] : [])];
  for (const [n, key] of isOver(now) ? [] : keys.entries())
    if ((await count({ keys: { equals: key } }, ...others)) >= MOST_BETS)
      return stop(req, 'queries', { code: 'taken', query: read.queries[n]! });
  return { ...data, ...target, queries: read.queries.join('; '), keys };
}; // prettier-ignore
