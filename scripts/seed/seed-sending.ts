import { DEFAULT_QUOTA } from '@/syndication/quotas';
import { asSystem } from '@/tenants/access';

import type { SeedContext } from './context';

/** District and communes of the demo's group; the names are those of the registry, the group is made up. */
const GROUP = {
  owner: 'Nam Sách',
  vi: 'Các xã ven sông',
  en: 'Communes along the river',
  members: ['Nam Hưng', 'Nam Tân', 'Hợp Tiến', 'Hiệp Cát'],
};

/** The province's quotas as policy data, and one saved group. */
export async function seedSending({ payload, tree }: SeedContext): Promise<void> {
  const quotas = await payload.count({ collection: 'sending-quotas' });
  const province = tree.roots[0];
  if (quotas.totalDocs === 0 && province) {
    await payload.create({
      collection: 'sending-quotas', context: asSystem(), depth: 0,
      data: { ...DEFAULT_QUOTA, locked: false, steward: province.id } as never,
    }); // prettier-ignore
  }
  const groups = await payload.count({ collection: 'unit-groups' });
  const owner = [...tree.all()].find(
    ({ level, shortName }) => level === 'district' && shortName === GROUP.owner,
  );
  if (groups.totalDocs > 0 || !owner) return;
  const members = tree
    .children(owner.id)
    .filter(({ shortName }) => GROUP.members.includes(shortName))
    .map(({ id }) => id);
  const { id } = await payload.create({
    collection: 'unit-groups', context: asSystem(), depth: 0, locale: 'vi',
    data: { name: GROUP.vi, members, steward: owner.id } as never,
  }); // prettier-ignore
  await payload.update({
    collection: 'unit-groups', id, context: asSystem(), depth: 0, locale: 'en', data: { name: GROUP.en },
  }); // prettier-ignore
}
