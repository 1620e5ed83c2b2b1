import { branchesOf } from '@/tenants/branches';

import { offerReceivers } from '../queue/offer-receivers';
import { queueCounts, type QueueCounts } from '../queue/queue-counts';
import { readQueueFilter } from '../queue/queue-filter';
import { queuePage } from '../queue/queue-page';
import { queueRows, type QueueRow } from '../queue/queue-row';
import type { QueueAsk } from '../queue/source';
import { nameOf } from '../unit-view';
import { screen } from './answer';

export type QueueAnswer = {
  rows: QueueRow[];
  next: string | null;
  /** with the first page only */
  counts: QueueCounts | null;
  /** the unit of the filter, by name */
  unit: { id: string; name: string } | null;
  /** milliseconds since 1970, by the server's clock: waiting times are counted from it */
  now: number;
};

/**
 * `GET /api/lt/queue?unit=&level=&kind=&age=&q=&after=`: what waits for a second reader in everything this person may
 * publish, and was not submitted by himself. Without such a right the list is empty.
 */
export const readQueue = screen('/lt/queue', async (at): Promise<QueueAnswer> => {
  const { req, actor, tree, query, language } = at;
  const now = Date.now();
  const filter = readQueueFilter(query);
  const unit = tree.get(filter.unit);
  const everywhere = branchesOf(actor, 'content.publish');
  const within = unit && { id: unit.id, level: unit.level, scope: tree.scope(unit.id) };
  // A unit that does not exist holds nothing.
  const branches = filter.unit && !within ? [] : branchesOf(actor, 'content.publish', within ?? null);
  const receivers = offerReceivers(actor, tree);
  const ask: QueueAsk = { payload: req.payload, person: actor.id, branches, receivers, tree, filter, now };
  const after = query.get('after');
  const [page, counts] = await Promise.all([
    queuePage(ask, after),
    after ? null : queueCounts(ask, everywhere),
  ]);
  return {
    rows: await queueRows({ req, actor, tree, language, now }, page.entries),
    next: page.next,
    counts,
    unit: unit ? { id: unit.id, name: nameOf(unit, language) } : null,
    now,
  };
}); // prettier-ignore
