import type { PayloadRequest } from 'payload';

import type { PublicItem } from '@/syndication/public-item';
import { getTree } from '@/tenants/tree';

import { findTranslation } from './row';
import { isStale, standingOf } from './standing';

const titleOf = (title: PublicItem['title']): string => String(title?.vi ?? '').slice(0, 160);

/**
 * Brings what is known of an item's English text in line with its public row, in the transaction that changed it: the pages of
 * the item are read anew anyway. Idempotent.
 * @param item the public row; null when nothing of it is public
 */
export async function followTranslation(
  req: PayloadRequest,
  type: 'articles' | 'pages',
  id: string,
  item: Pick<PublicItem, 'title' | 'steward' | 'origin'> | null,
  now = Date.now(),
): Promise<void> {
  const row = await findTranslation(req, id);
  if (!row && !item?.title?.en) return;
  const stored = await req.payload.db.findOne<{ id: string; translation?: unknown }>({
    collection: type, where: { id: { equals: id } }, req, select: { translation: true },
  }); // prettier-ignore
  const standing = standingOf(stored?.translation);
  const stale = item !== null && isStale(standing, row?.accepted ?? '');
  const data = {
    title: item ? titleOf(item.title) : (row?.title ?? ''),
    vi: standing.vi,
    since: stale ? row?.since || now : 0,
  };
  if (row) {
    if (row.title === data.title && row.vi === data.vi && row.since === data.since) return;
    await req.payload.db.updateOne({ collection: 'translations', id: row.id, data, req, returning: false }); // prettier-ignore
    return;
  }
  if (!item) return;
  const { steward, origin } = item;
  const scope = (await getTree(req.payload)).scope(steward);
  const fresh = { itemType: type, item: id, accepted: '', ...data, steward, origin, scope };
  await req.payload.db.create({ collection: 'translations', data: fresh, req, returning: false });
}
