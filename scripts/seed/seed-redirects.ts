import { ARTICLES } from '@/scripts/demo/articles/all';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { refOf } from './ref-of';

/** Addresses as the portals before this one had them; made up. */
const OLD = {
  item: '/Article/1042/Tin-cu.html',
  list: '/Trang/DanhSach.aspx?chuyenmuc=thong-bao',
};

/** Two old addresses of the commune An Bình and of the province: one leads to an article, one to a list. */
export async function seedRedirects({ payload, tree, unitOf }: SeedContext): Promise<void> {
  if ((await payload.count({ collection: 'redirects' })).totalDocs > 0) return;
  const commune = [...tree.all()].find(
    ({ level, shortName, path }) =>
      level === 'commune' && shortName === 'An Bình' && path.startsWith('nam-sach/'),
  );
  for (const unit of [tree.roots[0], commune]) {
    if (!unit) continue;
    const keep = (data: object) =>
      payload.create({ collection: 'redirects', context: asSystem(), depth: 0, data: { ...data, steward: unit.id, permanent: true } as never }); // prettier-ignore
    await keep({ from: OLD.list, kind: 'address', address: '/chuyen-muc/thong-bao', note: 'Cổng trước đây' }); // prettier-ignore
    const own = ARTICLES.find((article) => unitOf(article.unit) === unit.id);
    const found = own && (await payload.db.findOne<{ id: string }>({ collection: 'articles', where: { ref: { equals: refOf(own.key) } } })); // prettier-ignore
    if (!found) continue;
    const item = { relationTo: 'articles', value: String(found.id) };
    await keep({ from: OLD.item, kind: 'item', item, note: 'Cổng trước đây' });
  }
}
