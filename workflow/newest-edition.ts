import type { PayloadRequest } from 'payload';

import type { Edition } from './edition';

type Row = Edition & { decidedBy?: string | null; decidedAt?: number | null };

/** The last edition of an item, whatever became of it. */
export async function newestEdition(req: PayloadRequest, item: string): Promise<Row | null> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'editions', req, limit: 1, pagination: false, sort: '-number', where: { item: { equals: item } },
  }); // prettier-ignore
  return docs[0] ?? null;
}
