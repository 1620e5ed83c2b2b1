import type { CollectionConfig } from 'payload';

import { belowKey } from '@/cache/keys';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { dropCached } from '../shared/drop-cached';
import { both } from '../shared/labels';
import { provinceOnly } from '../shared/province-only';
import { vocabularyAccess } from '../shared/vocabulary-access';
import { guardSynonyms } from './hooks';

/** Words that mean the same to the search of all sites of a province, beside those that are built in (`search/synonyms.ts`). */
export const SearchSynonyms: CollectionConfig = {
  slug: 'search-synonyms',
  labels: { singular: both('Từ đồng nghĩa', 'Synonyms'), plural: both('Từ đồng nghĩa', 'Synonyms') },
  custom: { [OWNED]: true, readableBelow: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'terms',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['terms', 'note', 'steward', 'updatedAt'],
    listSearchableFields: ['terms', 'note'],
    description: both('Những cách gọi cùng một thứ khi tìm kiếm, dùng cho mọi trang của tỉnh: chữ viết tắt, tên cũ của đơn vị, tiếng địa phương. Ví dụ có dòng “thẻ xanh = thẻ bảo hiểm y tế” thì người gõ “thẻ xanh” thấy cả bài chỉ viết “thẻ bảo hiểm y tế”. Do quản trị viên cấp tỉnh khai.', 'What is called by several names, for the search of all sites of the province: abbreviations, former names, local words. With “thẻ xanh = thẻ bảo hiểm y tế”, who types “thẻ xanh” finds texts that say “thẻ bảo hiểm y tế” only. Kept by administrators of the province.'),
    components: { beforeListTable: ['@/app/(payload)/_components/search/BuiltInSynonyms#BuiltInSynonyms'] },
  },
  access: vocabularyAccess,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'terms',
  indexes: [{ fields: ['steward', 'key'], unique: true }],
  hooks: { beforeValidate: [ownerHook('vocabulary.manage'), provinceOnly, guardSynonyms], ...dropCached(belowKey) },
  fields: [
    { name: 'terms', type: 'text', required: true, maxLength: 800, label: both('Các cách gọi', 'Terms'), admin: { description: both('Từ hai đến tám cách gọi, cách nhau bằng dấu =. Ví dụ: thẻ xanh = thẻ bảo hiểm y tế. Chỉ ghi những từ thật sự cùng nghĩa: từ gần nghĩa làm kết quả lẫn lộn.', 'Two to eight terms with = between them, for example: thẻ xanh = thẻ bảo hiểm y tế. Only what really means the same: words that are merely related blur the results.') } },
    { name: 'key', type: 'text', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    { name: 'note', type: 'textarea', maxLength: 300, label: both('Ghi chú', 'Note'), admin: { description: both('Vì sao có dòng này; người đọc không thấy.', 'Why it is there; readers do not see it.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
