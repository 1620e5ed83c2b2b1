import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';
import { refOf } from './ref-of';

/** Hải Dương and An Bình, the commune whose site shows best bets. */
const PROVINCE = '30';
const COMMUNE = '10630';

/** What people of the fields call the fee for irrigation. */
const SYNONYM = 'tiền thủy lợi = thủy lợi phí = tiền nước ruộng';

const CONTACT = {
  queries: 'liên hệ; đường dây nóng; số điện thoại xã',
  kind: 'address', address: '/lien-he',
  title: 'Liên hệ Ủy ban nhân dân xã An Bình', titleEn: 'Contact the People’s Committee of An Binh',
  text: 'Địa chỉ, giờ làm việc và số điện thoại của từng bộ phận.', textEn: 'Address, office hours and telephone numbers.',
}; // prettier-ignore

const LICENCE = { article: 'anbinh-doi-giay-phep-lai-xe', queries: 'đổi bằng lái; đổi giấy phép lái xe; bằng lái xe' }; // prettier-ignore

/** Synonyms of the province, and two best bets of a commune: an address and an article. */
export async function seedSearch({ payload, unitOf }: SeedContext): Promise<void> {
  const has = async (collection: 'search-synonyms' | 'best-bets') =>
    (await payload.count({ collection })).totalDocs > 0;
  const keep = (collection: 'search-synonyms' | 'best-bets', unit: string, data: object) =>
    payload.create({ collection, context: asSystem(), depth: 0, data: { ...data, steward: unitOf(unit) } as never }); // prettier-ignore
  if (!(await has('search-synonyms'))) await keep('search-synonyms', PROVINCE, { terms: SYNONYM });
  if (await has('best-bets')) return;
  await keep('best-bets', COMMUNE, CONTACT);
  const found = await payload.db.findOne<{ id: string }>({ collection: 'articles', where: { ref: { equals: refOf(LICENCE.article) } } }); // prettier-ignore
  if (!found) return;
  const item = { relationTo: 'articles', value: String(found.id) };
  await keep('best-bets', COMMUNE, { queries: LICENCE.queries, kind: 'item', item });
}
