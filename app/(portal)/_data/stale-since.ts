import type { Portal } from './portal';
import type { Locale } from './types';

/** Since when an English text is older than the Vietnamese one, ISO 8601: one read by an index, on English texts only. */
export async function staleSince(
  { payload }: Pick<Portal, 'payload'>,
  item: string,
  shown: Locale,
): Promise<{ staleSince?: string }> {
  if (shown !== 'en') return {};
  const row = await payload.db.findOne<{ id: string; since?: number | null }>({
    collection: 'translations', where: { item: { equals: item } }, select: { since: true },
  }); // prettier-ignore
  return row?.since ? { staleSince: new Date(row.since).toISOString() } : {};
}
