import type { PayloadRequest } from 'payload';

import { ITEM_TYPES, type ItemType } from './content';

/** Which of some items visitors have now: one query per type, none per item. */
export async function publicAmong(
  req: PayloadRequest,
  items: readonly { itemType: ItemType; item: string }[],
): Promise<Set<string>> {
  const lists = await Promise.all(
    ITEM_TYPES.map(async (type) => {
      const ids = items.filter(({ itemType }) => itemType === type).map(({ item }) => item);
      if (ids.length === 0) return [];
      const { docs } = await req.payload.db.find<{ id: string }>({
        collection: type, limit: 0, pagination: false, select: { _status: true },
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      }); // prettier-ignore
      return docs.map(({ id }) => String(id));
    }),
  );
  return new Set(lists.flat());
}
