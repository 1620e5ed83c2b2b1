import type { CollectionConfig, Field } from 'payload';

import { belowKey } from '@/cache/keys';
import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { checkDays } from '../shared/check-days';
import { dropCached } from '../shared/drop-cached';
import { both, type Bilingual } from '../shared/labels';
import { provinceOnly } from '../shared/province-only';

const day = (name: string, label: Bilingual, description: Bilingual): Field => ({
  name, type: 'text', label,
  admin: { description, components: { Field: '@/app/(payload)/_components/look/DayField#DayField' } },
}); // prettier-ignore

/** A national mourning: all sites of a province and below are grey and carry a black ribbon, from day to day. */
export const Mournings: CollectionConfig = {
  slug: 'mournings',
  labels: { singular: both('Chế độ quốc tang', 'Mourning'), plural: both('Chế độ quốc tang', 'Mourning') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'title',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['title', 'on', 'from', 'until', 'steward'],
    description: both('Khi có quốc tang, mọi trang của tỉnh chuyển sang màu xám và có dải băng đen. Tự kết thúc theo ngày đã ghi.', 'In national mourning every site of the province is grey with a black ribbon. It ends by itself on the day given.'),
  },
  access: {
    create: anywhere('vocabulary.manage'),
    read: within('content.read'),
    update: within('vocabulary.manage'),
    delete: within('vocabulary.manage'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [ownerHook('vocabulary.manage'), provinceOnly, checkDays('mournings')], ...dropCached(belowKey) },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, label: both('Dòng chữ trên băng đen', 'Line on the ribbon'), admin: { description: both('Ví dụ: Quốc tang đồng chí … , từ ngày … đến ngày … .', 'In Vietnamese, as announced.') } },
    { name: 'titleEn', type: 'text', maxLength: 160, label: both('Dòng chữ tiếng Anh', 'Line in English'), admin: { description: both('Để trống thì trang tiếng Anh hiện dòng tiếng Việt.', 'Empty: the English pages show the Vietnamese line.') } },
    { name: 'on', type: 'checkbox', defaultValue: true, label: both('Đang bật', 'Switched on'), admin: { description: both('Bỏ chọn thì kết thúc ngay trên mọi trang.', 'If not, it ends on all sites at once.') } },
    day('from', both('Từ ngày', 'From'), both('Để trống: bắt đầu ngay khi lưu. Tính theo giờ Việt Nam.', 'Empty: as soon as it is saved. By the clock of Viet Nam.')),
    day('until', both('Đến hết ngày', 'Until the end of'), both('Để trống: đến khi tắt.', 'Empty: until it is switched off.')),
    ...ownerFields(),
  ],
}; // prettier-ignore
