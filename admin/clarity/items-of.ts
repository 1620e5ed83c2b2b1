import type { PayloadRequest } from 'payload';

import type { StandingRow } from '@/clarity/row';
import type { ItemType } from '@/workflow/content';

/** An item of the list: its title, its steward, and its path on a site. */
export type ListedItem = { title: string; steward: string; path: string };

type Doc = { id: unknown; title?: unknown; slug?: unknown; ref?: unknown; steward?: unknown };

/** The public items that standings are about, by id; what is no longer public is left out. */
export async function itemsOf(
  req: PayloadRequest,
  rows: readonly Pick<StandingRow, 'itemType' | 'item'>[],
): Promise<Map<string, ListedItem>> {
  const find = async (collection: ItemType): Promise<[string, ListedItem][]> => {
    const ids = [...new Set(rows.flatMap((row) => (row.itemType === collection ? [row.item] : [])))];
    if (ids.length === 0) return [];
    const article = collection === 'articles';
    const { docs } = await req.payload.find({
      collection, req, depth: 0, limit: ids.length, pagination: false, overrideAccess: true, locale: 'vi',
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      select: { title: true, slug: true, steward: true, ...(article ? { ref: true } : {}) },
    });
    return (docs as Doc[]).map(({ id, title, slug, ref, steward }) => {
      const path = article ? `/tin/${String(slug)}-${String(ref)}` : `/trang/${String(slug)}`;
      return [String(id), { title: typeof title === 'string' ? title : '', steward: String(steward), path }];
    });
  };
  return new Map([...(await find('articles')), ...(await find('pages'))]);
} // prettier-ignore
