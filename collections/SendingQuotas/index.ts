import type { CollectionConfig, Field } from 'payload';

import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { both, LEVEL_OPTIONS } from '../shared/labels';
import { listScope } from '../shared/writing-admin';

const figure = (name: string, label: ReturnType<typeof both>, description: ReturnType<typeof both>): Field => ({
  name, type: 'number', min: 0, max: 1000, label, admin: { description, step: 1 },
  validate: (value: unknown) => value === null || value === undefined || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1000) || 'Số nguyên từ 0 đến 1000. / A whole number from 0 to 1000.',
}); // prettier-ignore

/** How much may travel in a week: a unit's decision for itself and what is below it (`syndication/quotas.ts`). */
export const SendingQuotas: CollectionConfig = {
  slug: 'sending-quotas',
  labels: { singular: both('Hạn mức chuyển bài', 'Sending quota'), plural: both('Hạn mức chuyển bài', 'Sending quotas') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'level',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['level', 'received', 'mandatory', 'offers', 'locked', 'steward'],
    description: both('Mỗi tuần được chuyển xuống, đề xuất lên bao nhiêu bài. Không có quy định nào: nhận 12, bắt buộc 5, đề xuất 5.', 'How many items may be sent down and offered in a week. Without a rule: 12 received, 5 mandatory, 5 offers.'),
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
  hooks: { beforeValidate: [ownerHook('site.settings')] },
  fields: [
    { name: 'level', type: 'select', options: LEVEL_OPTIONS, label: both('Áp dụng cho cấp', 'For the level'), admin: { description: both('Để trống: đơn vị này và mọi đơn vị bên dưới.', 'Empty: this unit and everything below it.') } },
    figure('received', both('Bài nhận mỗi tuần', 'Received in a week'), both('Số bài cấp trên chuyển xuống mà một đơn vị nhận mỗi tuần. Để trống: theo cấp trên.', 'Items from above that one unit receives in a week. Empty: as laid down above.')),
    figure('mandatory', both('Lượt bắt buộc mỗi tuần', 'Mandatory in a week'), both('Số lượt chuyển bắt buộc mà một đơn vị được làm mỗi tuần. Để trống: theo cấp trên.', 'Mandatory sendings that one unit may make in a week. Empty: as laid down above.')),
    figure('offers', both('Đề xuất mỗi tuần', 'Offers in a week'), both('Số bài mà một đơn vị được đề xuất lên mỗi tuần. Để trống: theo cấp trên.', 'Items that one unit may offer upwards in a week. Empty: as laid down above.')),
    { name: 'locked', type: 'checkbox', defaultValue: false, label: both('Cấp dưới không đổi được', 'Units below cannot change it'), admin: { description: both('Chọn thì các con số đã ghi ở đây giữ nguyên, dù cấp dưới quy định khác.', 'If chosen, the figures given here stand, whatever units below lay down.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
