import type { PayloadRequest } from 'payload';

import { notify } from '@/notifications/notify';
import { settle } from '@/notifications/settle';
import type { Offer } from '@/syndication/offer-row';
import { getTree } from '@/tenants/tree';
import { editionsOf } from '@/workflow/edition';
import { firstReaders } from '@/workflow/readers';
import { handsOf } from '@/workflow/who-hears';

const by = ({ user }: PayloadRequest): string | null => (user ? String(user.id) : null);

/** The receiver's moderators learn what waits for them; those of the nearest unit above it where it has none. */
export async function tellOffered(req: PayloadRequest, offer: Offer, now: number): Promise<void> {
  const tree = await getTree(req.payload);
  const { receiver, item, title } = offer;
  const place = { steward: receiver, scope: tree.scope(receiver) };
  const readers = await firstReaders(req, [...tree.lineage(receiver)].reverse(), place, [by(req)], 'syndication.send');
  const people = readers.map(({ id }) => id);
  await notify(req, people, { kind: 'offered', type: 'articles', item, title, unit: receiver, by: by(req), at: now });
} // prettier-ignore

/** Whoever offered it and whose hands are in the text learn what became of it; nobody is asked any more. */
export async function tellDecided(req: PayloadRequest, offer: Offer, now: number): Promise<void> {
  const { item, title, steward, reason, state } = offer;
  const kind = state === 'accepted' ? ('offer-accepted' as const) : ('offer-returned' as const);
  const about = { kind, type: 'articles' as const, item, title, by: by(req), note: reason, at: now };
  await settle(req, item, ['offered'], now, offer.receiver);
  if (offer.by) await notify(req, [offer.by], { ...about, unit: steward });
  const row = await req.payload.db.findOne<{ id: string; steward?: unknown }>({ collection: 'articles', req, where: { id: { equals: item } }, select: { steward: true } });
  const { current } = await editionsOf(req, item);
  await notify(req, handsOf(current), { ...about, unit: String(row?.steward ?? steward) });
} // prettier-ignore
