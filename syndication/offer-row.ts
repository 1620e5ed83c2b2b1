import type { PayloadRequest, Where } from 'payload';

import { sendingOf, type Sending, type SendingState } from './sending';

/** An offer as its row in `sendings` holds it; `steward` is the unit that offered. */
export type Offer = Sending & {
  receiver: string;
  title: string;
  /** why it was returned */
  reason: string | null;
};

type Row = Record<string, unknown> & { id: string };

const offerOf = (row: Row): Offer => ({
  ...sendingOf(row),
  receiver: String(row.receiver ?? ''),
  title: String(row.title ?? ''),
  reason: typeof row.reason === 'string' && row.reason ? row.reason : null,
});

/** More offers of one item than there are levels are the same ones, made again. */
const MOST = 50;

/** The offers of an item, the latest first. */
export async function offersOf(req: PayloadRequest, item: string): Promise<Offer[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'sendings', req, limit: MOST, pagination: false, sort: '-at',
    where: { and: [{ item: { equals: item } }, { kind: { equals: 'offer' } }] },
  }); // prettier-ignore
  return docs.map(offerOf);
}

/** The latest offer of an item to a unit, whatever became of it. */
export async function latestOffer(
  req: PayloadRequest,
  item: string,
  receiver: string,
): Promise<Offer | null> {
  return (await offersOf(req, item)).find((offer) => offer.receiver === receiver) ?? null;
}

/**
 * Settles an offer that still waits; of two decisions at the same moment the second finds nothing to change.
 * @returns whether this one stands
 */
export async function settleOffer(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'offered' } }] };
  const changed = await req.payload.db.updateOne({ collection: 'sendings', where, data, req, returning: true }); // prettier-ignore
  return Boolean(changed);
}

/** Decided once, an offer to this unit waits no more, should it have been made twice at the same moment. */
export async function dropOthers(
  req: PayloadRequest,
  item: string,
  receiver: string,
): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'sendings', req, data: { state: 'cancelled' }, returning: false,
    where: { and: [{ item: { equals: item } }, { receiver: { equals: receiver } }, { state: { equals: 'offered' } }] },
  }); // prettier-ignore
}

/** Offers of an item wait with it while it is not public. */
export async function turnOffers(
  req: PayloadRequest,
  item: string,
  from: SendingState,
  to: SendingState,
): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'sendings', req, data: { state: to }, returning: false,
    where: { and: [{ item: { equals: item } }, { kind: { equals: 'offer' } }, { state: { equals: from } }] },
  }); // prettier-ignore
}
