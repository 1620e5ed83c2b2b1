import type { CollectionConfig } from 'payload';

import { belowKey } from '@/cache/keys';
import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { dropCached } from '../shared/drop-cached';
import { guardRelations } from '../shared/guard-relations';
import { homeRelations } from '../shared/home/block-relations';
import { checkStandardBlocks } from '../shared/home/check-blocks';
import { both, LEVEL_OPTIONS } from '../shared/labels';
import { provinceOnly } from '../shared/province-only';
import { guardFields } from './guard-fields';
import { homeFields } from './home-fields';
import { menuField } from './menu-field';

/**
 * What a province lays down for all its sites of one level: titles, menu, features (DESIGN 2).
 * Without a row the built-in settings of `tenants/level-defaults.ts` hold.
 */
export const LevelSettings: CollectionConfig = {
  slug: 'level-settings',
  labels: { singular: both('Quy định theo cấp', 'Level settings'), plural: both('Quy định theo cấp', 'Level settings') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'level',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['level', 'steward', 'updatedAt'],
    description: both('Tên trang, thực đơn và tính năng chung cho mọi trang cùng cấp.', 'Titles, menu and features of all sites of a level.'),
  },
  access: {
    create: anywhere('vocabulary.manage'),
    read: within('content.read'),
    update: within('vocabulary.manage'),
    delete: within('vocabulary.manage'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [ownerHook('vocabulary.manage'), provinceOnly, guardRelations('level-settings', (data) => ({ sections: homeRelations(data).sections })), checkStandardBlocks], ...dropCached(belowKey) },
  indexes: [{ fields: ['steward', 'level'], unique: true }],
  fields: [
    { name: 'level', type: 'select', required: true, options: LEVEL_OPTIONS, label: both('Cấp', 'Level'), admin: { description: both('Áp dụng cho các trang của cấp này.', 'Holds for the sites of this level.') } },
    { name: 'titleFirstLine', type: 'text', localized: true, label: both('Dòng đầu của tên trang', 'First line of the title'), admin: { description: both('Ví dụ: Cổng thông tin điện tử.', 'For example: Web portal.') } },
    { name: 'titleTemplate', type: 'text', localized: true, label: both('Mẫu tên trang', 'Title template'), admin: { description: both('Dùng {donVi}, {huyen}, {tinh}. Ví dụ: Trang thông tin điện tử {donVi} – {huyen} – {tinh}.', 'Use {donVi}, {huyen}, {tinh} for unit, district and province.') } },
    { name: 'agencyTemplate', type: 'text', localized: true, label: both('Mẫu tên cơ quan chủ quản', 'Governing agency template'), admin: { description: both('Ví dụ: Ủy ban nhân dân {donVi}.', 'For example: People’s Committee of {donVi}.') } },
    menuField,
    guardFields,
    homeFields,
    { name: 'features', type: 'select', hasMany: true, options: [
      { value: 'articles', label: both('Tin bài', 'Articles') },
      { value: 'notices', label: both('Thông báo', 'Notices') },
      { value: 'events', label: both('Sự kiện', 'Events') },
      { value: 'pages', label: both('Trang tĩnh', 'Pages') },
    ], label: both('Loại nội dung được dùng', 'Content types in use'), admin: { description: both('Bỏ chọn thì các trang của cấp này không tạo được loại đó.', 'Sites of this level cannot create what is not chosen.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
