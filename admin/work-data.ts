import type { Payload, PayloadRequest, Where } from 'payload';

import type { Actor } from '@/tenants/actor';
import { anyOf } from '@/tenants/access';
import { alertsFor } from '@/workflow/alerts-for';
import { scopeWhere } from '@/tenants/scope-where';

import { overdueReviews, type ReviewRow } from './review-data';

const ROWS = 8;

/** An edition as the first screen shows it. */
export type EditionRow = {
  id: string;
  itemType: 'articles' | 'pages';
  item: string;
  title: string;
  steward: string;
  stage: string;
  waitingSince?: number | null;
  publishAt?: number | null;
  confirmBy?: number | null;
  raisedAt?: number | null;
  reason?: string | null;
  failure?: string | null;
};

/** What waits for this person, each list at most eight rows by an index; oldest first. */
export type WorkData = {
  /** submitted by others, to be read by this person */
  toApprove: EditionRow[];
  /** his own that came back */
  returned: EditionRow[];
  /** on their way, and due but not published */
  scheduled: EditionRow[];
  /** published in an emergency, without a second reader so far */
  unconfirmed: EditionRow[];
  /** public content that is due to be looked at: his own first */
  reviews: ReviewRow[];
};

async function list(
  payload: Payload,
  where: (Where | false)[],
  sort: string,
): Promise<EditionRow[]> {
  const and = where.filter((part): part is Where => part !== false);
  if (and.length < where.length) return [];
  const { docs } = await payload.db.find<EditionRow>({
    collection: 'editions', where: { and }, sort, limit: ROWS, pagination: false,
    select: { itemType: true, item: true, title: true, steward: true, stage: true, waitingSince: true, publishAt: true, confirmBy: true, raisedAt: true, reason: true, failure: true },
  }); // prettier-ignore
  return docs.map((row) => ({ ...row, id: String(row.id), steward: String(row.steward) }));
}

/**
 * The lists of the first screen for one person.
 * @param actor memberships decide the reach; what he submitted himself is not for him to approve
 */
export async function workData(req: PayloadRequest, actor: Actor): Promise<WorkData> {
  const { payload } = req;
  const reach = anyOf(scopeWhere(actor, 'content.publish'));
  const mine = reach === true || reach === false ? false : reach;
  const others: Where = { submittedBy: { not_equals: actor.id } };
  const stage = (value: string): Where => ({ stage: { equals: value } });
  return {
    toApprove: await list(payload, [mine, stage('in-review'), others], 'waitingSince'),
    returned: await list(
      payload,
      [{ submittedBy: { equals: actor.id } }, stage('returned')],
      'waitingSince',
    ),
    scheduled: await list(payload, [mine, stage('scheduled')], 'publishAt'),
    unconfirmed: await list(
      payload,
      [
        alertsFor(actor),
        { alert: { equals: 'open' } },
        stage('published'),
        { confirmedBy: { exists: false } },
      ],
      'confirmBy',
    ),
    reviews: await overdueReviews(req, actor),
  };
}
