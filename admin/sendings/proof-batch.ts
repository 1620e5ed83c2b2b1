import { NotFound, type PayloadRequest } from 'payload';

import { receiversOf } from '@/syndication/coverage';
import { sentByOwn } from '@/syndication/delivery-report';
import { vietnamDay } from '@/tenants/day';
import { getTree } from '@/tenants/tree';
import type { TreeUnit } from '@/tenants/unit-tree';

/** So many sites are read for one answer: below a second, so that the screen counts visibly. */
const BATCH = 40;

/** The next receivers whose pages are to be read, and the address of the item on them. */
export type ProofBatch = {
  address: { slug: string; ref: string };
  units: readonly TreeUnit[];
  /** receivers in all */
  total: number;
  /** of these read when this batch is done */
  read: number;
};

/**
 * Which sites are read next for the proof of a sending. Receivers of a recalled one are those that it was for.
 * @param from how many have been read before
 * @throws NotFound for whoever may not send for the sender
 */
export async function proofBatch(req: PayloadRequest, id: string, from: number, now: number): Promise<ProofBatch> {
  const sending = await sentByOwn(req, id);
  const tree = await getTree(req.payload);
  const item = await req.payload.db.findOne<{ id: string; slug?: string; ref?: string }>({
    collection: 'articles', req, where: { id: { equals: sending.item } }, select: { slug: true, ref: true },
  });
  if (!item) throw new NotFound(req.t);
  const receivers = receiversOf(tree, sending.steward, sending.channels, vietnamDay(new Date(now)));
  const units = receivers.slice(from, from + BATCH);
  return { address: { slug: item.slug ?? '', ref: item.ref ?? '' }, units, total: receivers.length, read: from + units.length };
} // prettier-ignore
