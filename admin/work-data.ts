import type { PayloadRequest, Where } from 'payload';

import { editionRows } from '@/database/edition-rows';
import type { EditionQuery, StoredEdition } from '@/database/edition-query';
import type { Actor } from '@/tenants/actor';
import { branchesOf } from '@/tenants/branches';
import type { UnitTree } from '@/tenants/unit-tree';

import { overdueReviews, type ReviewRow } from './review-data';
import { offerReceivers } from './queue/offer-receivers';
import { countQueue } from './queue/queue-counts';
import { queueRows, type QueueRow } from './queue/queue-row';
import { confirmations, LATE_AFTER, offers, reviews, type QueueAsk } from './queue/source';
import type { Language } from './unit-view';

export const WORK_ROWS = 8;

/** One of his own that came back. */
export type ReturnedRow = {
  id: string;
  itemType: 'articles' | 'pages';
  item: string;
  title: string;
  steward: string;
  reason?: string | null;
};

/** What waits for this person, each list at most eight rows by an index; oldest first. */
export type WorkData = {
  /** published in an emergency, without a second reader so far */
  unconfirmed: QueueRow[];
  /** due, and not public */
  missed: StoredEdition[];
  /** submitted by others, to be read by this person, and how many there are */
  toApprove: { rows: QueueRow[]; total: number; late: number };
  returned: ReturnedRow[];
  /** approved, for a minute to come */
  scheduled: StoredEdition[];
  /** public content that is due to be looked at: his own first */
  reviews: ReviewRow[];
};

type At = { req: PayloadRequest; actor: Actor; tree: UnitTree; language: Language; now: number };

/** The worker publishes within this time of the minute. */
const GRACE = 60_000;
const MOST = 100_000;

async function returnedTo({ req, actor }: At): Promise<ReturnedRow[]> {
  const where: Where = { and: [{ submittedBy: { equals: actor.id } }, { stage: { equals: 'returned' } }] };
  const { docs } = await req.payload.db.find<ReturnedRow>({
    collection: 'editions', where, sort: 'waitingSince', limit: WORK_ROWS, pagination: false,
    select: { itemType: true, item: true, title: true, steward: true, reason: true },
  });
  return docs.map((row) => ({ ...row, id: String(row.id), steward: String(row.steward) }));
} // prettier-ignore

async function schedule(at: At, ask: QueueAsk, range: Pick<EditionQuery, 'from' | 'until'>): Promise<StoredEdition[]> {
  const lists = await Promise.all(
    ask.branches.map((branch) => editionRows(at.req.payload, { list: 'schedule', branch, ...range }, WORK_ROWS)),
  );
  return lists.flat().sort((a, b) => a.at - b.at).slice(0, WORK_ROWS);
} // prettier-ignore

/**
 * The lists of the first screen for one person. Memberships decide the reach; what he submitted himself is not for him to
 * approve.
 */
export async function workData(at: At): Promise<WorkData> {
  const { req, actor, tree, now } = at;
  const receivers = offerReceivers(actor, tree);
  const filter = { unit: null, level: null, kind: null, age: null, text: '' };
  const branches = branchesOf(actor, 'content.publish');
  const ask: QueueAsk = { payload: req.payload, person: actor.id, branches, receivers, tree, filter, now };
  const [emergencies, texts, offered, total, late, lateOffers, unconfirmedTotal, returned, missed, scheduled, overdue] = await Promise.all([
    confirmations.rows(ask, null, WORK_ROWS),
    reviews.rows(ask, null, WORK_ROWS),
    offers.rows(ask, null, WORK_ROWS),
    countQueue(ask),
    reviews.count(ask, MOST, now - LATE_AFTER),
    offers.count(ask, MOST, now - LATE_AFTER),
    confirmations.count(ask, MOST),
    returnedTo(at),
    schedule(at, ask, { until: now - GRACE }),
    schedule(at, ask, { from: now - GRACE }),
    overdueReviews(req, actor),
  ]);
  const waiting = [...texts, ...offered].sort((a, b) => a.at - b.at).slice(0, WORK_ROWS);
  const rows = await queueRows(at, [...emergencies, ...waiting]);
  return {
    unconfirmed: rows.slice(0, emergencies.length),
    toApprove: { rows: rows.slice(emergencies.length), total: total - unconfirmedTotal, late: late + lateOffers },
    returned, missed, scheduled, reviews: overdue,
  };
} // prettier-ignore
