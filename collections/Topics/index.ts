import type { CollectionConfig, Field } from 'payload';

import { searchSlugFolded } from '@/admin/fold-query';
import { belowKey } from '@/cache/keys';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { checkAddressPart } from '../shared/address-part';
import { checkDays } from '../shared/check-days';
import { dropCached } from '../shared/drop-cached';
import { guardRelations } from '../shared/guard-relations';
import { idsOf } from '../shared/ids-of';
import { both, type Bilingual } from '../shared/labels';
import { vocabularyAccess } from '../shared/vocabulary-access';
import { hideCover, keepUsed, showCover } from './hooks';

const drop = dropCached(belowKey);

const day = (name: string, label: Bilingual, description: Bilingual): Field => ({
  name, type: 'text', label,
  admin: { description, components: { Field: '@/app/(payload)/_components/look/DayField#DayField' } },
}); // prettier-ignore

/** What gathers articles of all sections for a campaign, on the sites of its unit and of all below it. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: both('Chuyên đề', 'Topic'), plural: both('Chuyên đề', 'Topics') },
  custom: { [OWNED]: true, readableBelow: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Nội dung', 'Content'),
    defaultColumns: ['name', 'slug', 'until', 'steward'],
    description: both('Chuyên đề gom bài của nhiều chuyên mục, nhiều đơn vị cho một đợt: bão lũ, bầu cử, chuyển đổi số. Dùng được ở đơn vị này và mọi đơn vị bên dưới.', 'A topic gathers articles of several sections and units for a campaign: a storm, an election, a reform. For this unit and all below it.'),
  },
  access: vocabularyAccess,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'order',
  hooks: {
    beforeOperation: [searchSlugFolded('name')],
    beforeValidate: [ownerHook('vocabulary.manage'), guardRelations('topics', (data) => ({ media: idsOf(data.cover) })), checkDays('topics')],
    beforeDelete: [keepUsed],
    afterChange: [showCover, ...drop.afterChange],
    afterDelete: [hideCover, ...drop.afterDelete],
  },
  indexes: [{ fields: ['steward', 'slug'], unique: true }],
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, label: both('Tên chuyên đề', 'Name'), admin: { description: both('Tên người đọc thấy. Ví dụ: Ứng phó bão số 3.', 'What visitors see.') } },
    { name: 'slug', type: 'text', required: true, maxLength: 80, index: true, label: both('Phần địa chỉ', 'Address part'), admin: { description: both('Chữ thường không dấu, ví dụ: bao-so-3. Địa chỉ là /chu-de/bao-so-3. Chuyên đề của đơn vị thay cho chuyên đề cùng địa chỉ của cấp trên.', 'Lower case, for example: bao-so-3; the address is /chu-de/bao-so-3. A unit’s own topic stands in for one of the same address from above.') }, validate: checkAddressPart },
    { name: 'intro', type: 'textarea', localized: true, maxLength: 600, label: both('Lời dẫn', 'Introduction'), admin: { description: both('Một, hai câu ở đầu trang: chuyên đề nói về việc gì, ai cần đọc.', 'One or two sentences at the head of the page: what it is about and for whom.') } },
    { name: 'cover', type: 'upload', relationTo: 'media', label: both('Ảnh', 'Picture'), admin: { description: both('Ảnh ngang, không có chữ trong ảnh. Không bắt buộc.', 'A wide picture without text in it. Optional.') } },
    day('from', both('Từ ngày', 'From'), both('Chưa đến ngày này thì trang chuyên đề chưa hiện. Để trống: hiện ngay.', 'Its page is not there before this day. Empty: at once.')),
    day('until', both('Đến hết ngày', 'Until the end of'), both('Sau ngày này trang ghi “Chuyên đề đã khép lại”; các bài vẫn đọc được. Để trống: không có hạn.', 'After this day its page says that it is closed; the articles stay. Empty: no end.')),
    { name: 'order', type: 'number', defaultValue: 100, label: both('Thứ tự', 'Order'), admin: { description: both('Số nhỏ đứng trước.', 'Small numbers come first.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
