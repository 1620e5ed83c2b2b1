import type { PayloadRequest } from 'payload';

import { ITEM_TYPES, type ItemType } from './content';

type Row = { id: string; deletedAt?: unknown; publishedAt?: unknown };

const isNow = ({ deletedAt, publishedAt }: Row): boolean =>
  !deletedAt && (!publishedAt || new Date(publishedAt as string).getTime() <= Date.now());

/** Which of some items visitors have now, not in the bin and not dated later: one query per type, none per item. */
export async function publicAmong(
  req: PayloadRequest,
  items: readonly { itemType: ItemType; item: string }[],
): Promise<Set<string>> {
  const lists = await Promise.all(
    ITEM_TYPES.map(async (type) => {
      const ids = items.filter(({ itemType }) => itemType === type).map(({ item }) => item);
      if (ids.length === 0) return [];
      const { docs } = await req.payload.db.find<Row>({
        collection: type, limit: 0, pagination: false, select: { deletedAt: true, publishedAt: true },
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      }); // prettier-ignore
      return docs.filter(isNow).map(({ id }) => String(id));
    }),
  );
  return new Set(lists.flat());
}
