import type { CollectionConfig } from 'payload';

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

/** A unit's own label for a section of the common vocabulary. */
export const SectionLabels: CollectionConfig = {
  slug: 'section-labels',
  labels: { singular: both('Tên chuyên mục tại đơn vị', 'Local section label'), plural: both('Tên chuyên mục tại đơn vị', 'Local section labels') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'label',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['label', 'section', 'steward'],
    description: both('Đơn vị gọi một chuyên mục chung bằng tên riêng.', 'The unit’s own name for a common section.'),
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
    { name: 'label', type: 'text', required: true, localized: true, label: both('Tên tại đơn vị', 'Label here'), admin: { description: both('Chỉ hiện trên trang của đơn vị.', 'Shown on this unit’s site only.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
