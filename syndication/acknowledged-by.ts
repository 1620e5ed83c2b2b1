import type { PayloadRequest } from 'payload';

import type { Sending } from './sending';

/** Who confirmed for a unit that it had received a sending, and when. */
export type Acknowledgement = { by: string; at: number };

/** Confirmations of a sending by unit: as many rows as units that confirmed, by index. The one place where reports ask. */
export async function acknowledgedBy(
  req: PayloadRequest,
  sending: Pick<Sending, 'id'>,
): Promise<ReadonlyMap<string, Acknowledgement>> {
  const { docs } = await req.payload.db.find<{ id: string; unit: string; byName?: string | null; at: number }>({
    collection: 'acknowledgements', req, limit: 0, pagination: false, where: { sending: { equals: sending.id } },
    select: { unit: true, byName: true, at: true },
  }); // prettier-ignore
  return new Map(docs.map(({ unit, byName, at }) => [unit, { by: byName ?? '', at: Number(at) }]));
}
