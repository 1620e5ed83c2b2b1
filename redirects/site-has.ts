import type { PayloadRequest, Where } from 'payload';

import { getTree } from '@/tenants/tree';

import { itemOfPath, isReserved } from './reserved';
import { pathOfKey } from './from-key';

/** Lists that every site has beside its sections. */
const LISTS = ['tin-tuc', 'thong-bao', 'tin-don-vi', 'tin-cap-tren', 'tin-co-so', 'su-kien'];

const REFERENCE = /(?:^|-)([a-z0-9]{8})$/;

/**
 * Whether a unit's site answers at an address itself: by a page of the portal, or by a text, of which what is drafted, ended
 * or shown elsewhere counts too, because it may come back.
 */
export async function siteHas(req: PayloadRequest, unit: string, key: string): Promise<boolean> {
  const path = pathOfKey(key);
  if (isReserved(path)) return true;
  const item = itemOfPath(path);
  if (!item) return false;
  const there = async (collection: 'articles' | 'pages' | 'sections' | 'topics', where: Where) =>
    (await req.payload.db.count({ collection, req, where })).totalDocs > 0;
  if (item.kind === 'tin') {
    const ref = REFERENCE.exec(item.name)?.[1];
    return ref !== undefined && there('articles', { ref: { equals: ref } });
  }
  if (item.kind === 'trang') return there('pages', { and: [{ steward: { equals: unit } }, { slug: { equals: item.name } }] }); // prettier-ignore
  if (item.kind === 'chuyen-muc' && LISTS.includes(item.name)) return true;
  // Those of other provinces never come to this site.
  const stewards = (await getTree(req.payload)).lineage(unit).map(({ id }) => id);
  return there(item.kind === 'chu-de' ? 'topics' : 'sections', {
    and: [{ steward: { in: stewards } }, { slug: { equals: item.name } }],
  });
}
