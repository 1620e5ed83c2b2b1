import type { CollectionConfig } from 'payload';

import { searchSlugFolded } from '@/admin/fold-query';
import { belowKey } from '@/cache/keys';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { checkAddressPart } from '../shared/address-part';
import { dropCached } from '../shared/drop-cached';
import { both } from '../shared/labels';
import { provinceOnly } from '../shared/province-only';
import { vocabularyAccess } from '../shared/vocabulary-access';
import { keepUsed } from './keep-used';

/** The vocabulary of sections. The province keeps it; lower units only give a section their own label. */
export const Sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: both('Chuyên mục', 'Section'), plural: both('Chuyên mục', 'Sections') },
  custom: { [OWNED]: true, readableBelow: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['name', 'slug', 'order', 'steward'],
    description: both('Bộ chuyên mục chung do tỉnh giữ.', 'The common vocabulary, kept by the province.'),
  },
  access: vocabularyAccess,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'order',
  hooks: { beforeOperation: [searchSlugFolded('name')], beforeValidate: [ownerHook('vocabulary.manage'), provinceOnly], beforeDelete: [keepUsed], ...dropCached(belowKey) },
  indexes: [{ fields: ['steward', 'slug'], unique: true }],
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: both('Tên chuyên mục', 'Name'), admin: { description: both('Tên người đọc thấy.', 'What visitors see.') } },
    { name: 'slug', type: 'text', required: true, index: true, label: both('Phần địa chỉ', 'Address part'), admin: { description: both('Chữ thường không dấu, ví dụ: nong-nghiep.', 'Lower case, for example: nong-nghiep.') }, validate: checkAddressPart },
    { name: 'order', type: 'number', defaultValue: 100, label: both('Thứ tự', 'Order'), admin: { description: both('Số nhỏ đứng trước.', 'Small numbers come first.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
