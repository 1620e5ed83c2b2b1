import type { PayloadRequest, Where } from 'payload';

import { addDays, daysBetween } from '@/reviews/months';
import type { Review } from '@/reviews/review';
import { anyOf } from '@/tenants/access';
import type { Actor } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { SCOPE_KEYS } from '@/tenants/levels';
import { scopeWhere } from '@/tenants/scope-where';

import type { SelectedUnit } from './selected-unit';

/** A review as lists show it. */
export type ReviewRow = {
  id: string;
  itemType: 'articles' | 'pages';
  item: string;
  title: string;
  steward: string;
  dueOn: string;
  /** days since it was due; negative before */
  overdue: number;
  ownerName: string;
  mine: boolean;
};

export const REVIEW_FILTERS = ['due', 'overdue', 'unowned'] as const;

export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

const HOME_ROWS = 8;
const PAGE = 25;
const SOON = 30;

type Found = Review & { steward: unknown };

const LIVE: Where = { live: { equals: true } };
const dueUntil = (day: string): Where[] => [
  { dueOn: { greater_than: '' } },
  { dueOn: { less_than_equal: day } },
];

const find = async (req: PayloadRequest, and: Where[], limit: number): Promise<Found[]> =>
  (
    await req.payload.db.find<Found>({
      collection: 'reviews', where: { and }, sort: ['dueOn', 'item'], limit, pagination: false, req,
      select: { itemType: true, item: true, title: true, steward: true, dueOn: true, owner: true },
    })
  ).docs; // prettier-ignore

/** Rows with the names of their owners, read once. */
async function rowsOf(req: PayloadRequest, actor: Actor, found: readonly Found[], today: string): Promise<ReviewRow[]> {
  const owners = [...new Set(found.flatMap(({ owner }) => (owner ? [owner] : [])))];
  const { docs } = owners.length === 0 ? { docs: [] } : await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users', where: { id: { in: owners } }, limit: 0, pagination: false, req, select: { name: true },
  });
  const names = new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
  return found.map(({ id, itemType, item, title, steward, dueOn, owner }) => ({
    id: String(id), itemType, item, title, steward: String(steward), dueOn, overdue: dueOn ? daysBetween(dueOn, today) : 0,
    ownerName: names.get(owner) ?? '', mine: owner === actor.id,
  }));
} // prettier-ignore

/** Due today or before: what is assigned to this person first, then what lies in the units where he publishes. */
export async function overdueReviews(
  req: PayloadRequest,
  actor: Actor,
  now = Date.now(),
): Promise<ReviewRow[]> {
  const today = vietnamDay(new Date(now));
  const due = [LIVE, ...dueUntil(today)];
  const reads = scopeWhere(actor, 'content.read');
  // Named once and moved since: what he no longer reads is not listed.
  const mine = reads ? await find(req, [{ owner: { equals: actor.id } }, ...due, reads], HOME_ROWS) : []; // prettier-ignore
  const reach = anyOf(scopeWhere(actor, 'content.publish'));
  const others =
    mine.length < HOME_ROWS && typeof reach === 'object'
      ? await find(req, [reach, ...due, { owner: { not_equals: actor.id } }], HOME_ROWS - mine.length)
      : []; // prettier-ignore
  return rowsOf(req, actor, [...mine, ...others], today);
}

const place = (after: string | null): { dueOn: string; item: string } | null => {
  const [, dueOn, item] = /^(\d{4}-\d{2}-\d{2}|)_([A-Za-z0-9-]{1,64})$/.exec(after ?? '') ?? [];
  return item === undefined ? null : { dueOn: dueOn ?? '', item };
};

const filtered = (filter: ReviewFilter, today: string): Where[] => {
  if (filter === 'due') return dueUntil(addDays(today, SOON));
  return filter === 'overdue' ? dueUntil(today) : [{ owner: { equals: '' } }];
};

/** A page of the reviews of the chosen unit, and of what is below it when asked for; the nearest due day first. */
export async function listReviews(
  req: PayloadRequest,
  actor: Actor,
  { unit, below }: SelectedUnit,
  { filter, after }: { filter: ReviewFilter; after: string | null },
  now = Date.now(),
): Promise<{ rows: ReviewRow[]; next: string | null }> {
  const today = vietnamDay(new Date(now));
  const reads = scopeWhere(actor, 'content.read');
  if (!reads) return { rows: [], next: null };
  const shown: Where = below ? { [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } } : { steward: { equals: unit.id } }; // prettier-ignore
  const from = place(after);
  const same: Where = { and: [{ dueOn: { equals: from?.dueOn ?? '' } }, { item: { greater_than: from?.item ?? '' } }] }; // prettier-ignore
  const later: Where[] = from ? [{ or: [{ dueOn: { greater_than: from.dueOn } }, same] }] : [];
  const found = await find(req, [shown, LIVE, reads, ...filtered(filter, today), ...later], PAGE + 1); // prettier-ignore
  const rows = found.slice(0, PAGE);
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return {
    rows: await rowsOf(req, actor, rows, today),
    next: last ? `${last.dueOn}_${last.item}` : null,
  };
}
