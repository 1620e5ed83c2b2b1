import type { CollectionConfig, TextFieldSingleValidation } from 'payload';

import { ofChosenUnit } from '@/admin/list-filter';
import { siteKey } from '@/cache/keys';
import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { dropCached } from '../shared/drop-cached';
import { guardRelations } from '../shared/guard-relations';
import { foldedPicker } from '../shared/folded-picker';
import { both } from '../shared/labels';
import { listScope } from '../shared/writing-admin';
import { idsOf } from '../shared/ids-of';

const NO_LABEL = {
  vi: 'Điền tên tại đơn vị, hoặc bỏ chọn dùng chuyên mục này.',
  en: 'Give the label, or say that the section is not used.',
};

/** A row that renames nothing and leaves nothing out would say nothing. */
const labelWhereUsed: TextFieldSingleValidation = (value, { siblingData, req }) => {
  const { used } = siblingData as { used?: boolean | null };
  return used === false || Boolean(value?.trim()) || NO_LABEL[req.i18n?.language === 'en' ? 'en' : 'vi'];
}; // prettier-ignore

/** A unit's own label for a section of the common vocabulary, or that it does not use it. */
export const SectionLabels: CollectionConfig = {
  slug: 'section-labels',
  labels: { singular: both('Tên chuyên mục tại đơn vị', 'Local section label'), plural: both('Tên chuyên mục tại đơn vị', 'Local section labels') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'label',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['section', 'label', 'used', 'steward'],
    description: both('Đơn vị gọi một chuyên mục chung bằng tên riêng, hoặc không dùng chuyên mục đó.', 'The unit’s own name for a common section, or that it does not use it.'),
    baseFilter: ofChosenUnit,
    components: listScope,
  },
  access: {
    create: anywhere('site.settings'),
    read: within('content.read'),
    update: within('site.settings'),
    delete: within('site.settings'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [
      ownerHook('site.settings'),
      guardRelations('section-labels', (data) => ({ sections: idsOf(data.section) })),
    ],
    ...dropCached(siteKey),
  },
  indexes: [{ fields: ['steward', 'section'], unique: true }],
  fields: [
    { name: 'section', type: 'relationship', relationTo: 'sections', required: true, index: true, label: both('Chuyên mục', 'Section'), admin: { components: foldedPicker, allowCreate: false, allowEdit: false, description: both('Chuyên mục chung của tỉnh.', 'A section of the common vocabulary.') } },
    { name: 'used', type: 'checkbox', defaultValue: true, label: both('Dùng chuyên mục này ở trang của đơn vị', 'Use this section on the unit’s site'), admin: { description: both('Bỏ chọn: trang của đơn vị không có chuyên mục này; bài nhận về thuộc chuyên mục này chờ phân loại ở Hộp nhận bài.', 'Not ticked: the unit’s site has no such section; what is received in it waits in the inbox to be classified.') } },
    { name: 'label', type: 'text', localized: true, label: both('Tên tại đơn vị', 'Label here'), validate: labelWhereUsed, admin: { description: both('Chỉ hiện trên trang của đơn vị. Không dùng chuyên mục thì không cần tên.', 'Shown on this unit’s site only. A section that is not used needs none.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
