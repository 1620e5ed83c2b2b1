import type { Portal } from './portal';

/** When somebody last made sure that an item's content is right, ISO 8601: one read by an index. Nothing where nobody has. */
export async function checkedAt(
  { payload }: Pick<Portal, 'payload'>,
  item: string,
): Promise<{ checkedAt?: string }> {
  const row = await payload.db.findOne<{ id: string; lastCheckedAt?: number | null }>({
    collection: 'reviews', where: { item: { equals: item } }, select: { lastCheckedAt: true },
  }); // prettier-ignore
  return row?.lastCheckedAt ? { checkedAt: new Date(row.lastCheckedAt).toISOString() } : {};
}
