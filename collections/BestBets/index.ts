import type { CollectionConfig, Field } from 'payload';

import { ofChosenUnitOrItsSite } from '@/admin/list-filter';
import { siteKey } from '@/cache/keys';
import { OWNED, ownerFields } from '@/tenants/owner';

import { dropCached } from '../shared/drop-cached';
import { itemOrAddress } from '../shared/item-or-address';
import { siteAccess } from '../shared/site-access';
import { checkDays } from '../shared/check-days';
import { givenInLink } from '../shared/given-in-link';
import { both } from '../shared/labels';
import { siteOwner } from '../shared/site-owner';
import { listScope } from '../shared/writing-admin';
import { guardBet } from './hooks';

const until: Field = {
  name: 'until', type: 'text', label: both('Đến hết ngày', 'Until the end of'),
  admin: {
    description: both('Sau ngày này không hiện nữa. Để trống: không có hạn. Tính theo giờ Việt Nam.', 'It is not shown after this day. Empty: no end. By the clock of Viet Nam.'),
    components: { Field: '@/app/(payload)/_components/look/DayField#DayField' },
  },
}; // prettier-ignore

/** What a unit shows first on its own site to those who look for certain words. */
export const BestBets: CollectionConfig = {
  slug: 'best-bets',
  labels: { singular: both('Kết quả gợi ý', 'Suggested result'), plural: both('Kết quả gợi ý', 'Suggested results') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'queries',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['queries', 'title', 'until', 'steward', 'updatedAt'],
    listSearchableFields: ['queries', 'title', 'address'],
    baseFilter: ofChosenUnitOrItsSite,
    description: both('Bài, trang hoặc địa chỉ đứng đầu khi người đọc tìm đúng những câu đã ghi trên trang của đơn vị. Ví dụ gõ “khai sinh” thì thấy trước hết trang “Thủ tục đăng ký khai sinh”.', 'An article, page or address that stands first when people look for these very words on the unit’s site. For example, who types “khai sinh” sees the page on registering a birth first.'),
    components: listScope,
  },
  access: siteAccess,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'queries',
  hooks: {
    beforeValidate: [siteOwner(), checkDays('best-bets'), guardBet],
    ...dropCached(siteKey, 'origin'),
  },
  fields: [
    { name: 'queries', type: 'text', required: true, maxLength: 1000, defaultValue: givenInLink('queries'), label: both('Khi người đọc tìm', 'When people look for'), admin: { description: both('Nhiều nhất mười câu như người đọc gõ, cách nhau bằng dấu chấm phẩy. Ví dụ: khai sinh; giấy khai sinh; làm khai sinh. Có dấu hay không dấu, chữ hoa hay chữ thường đều là một; phải đúng cả câu.', 'At most ten queries as people type them, with semicolons between them, for example: khai sinh; giấy khai sinh. With or without accents and capitals; the whole query must be the same.') } },
    { name: 'keys', type: 'text', hasMany: true, index: true, access: { create: () => false, update: () => false }, admin: { hidden: true } },
    ...itemOrAddress({
      label: both('Gợi ý', 'Suggest'),
      description: both('Bài hoặc trang thì theo sau khi đổi tiêu đề, và tự ẩn khi bị gỡ.', 'An article or page is followed when its title changes, and hidden when it is withdrawn.'),
      item: both('Gõ vài chữ của tiêu đề để tìm. Bài phải đang hiện trên trang của đơn vị thì người đọc mới thấy.', 'Type some words of the title to find it. Readers see it while the unit’s site shows it.'),
      addressLabel: both('Địa chỉ', 'Address'),
      address: both('Đường dẫn trên trang của đơn vị (ví dụ /chuyen-muc/thong-bao) hoặc địa chỉ bắt đầu bằng https://, ví dụ của cổng dịch vụ công.', 'A path on the unit’s site (such as /chuyen-muc/thong-bao) or an address that begins with https://, of a public service portal for example.'),
    }),
    { name: 'title', type: 'text', maxLength: 160, label: both('Tiêu đề', 'Title'), admin: { description: both('Để trống thì lấy tiêu đề của bài hoặc trang.', 'Empty: the title of the article or page.') } },
    { name: 'text', type: 'textarea', maxLength: 240, label: both('Lời dẫn', 'Text'), admin: { description: both('Một câu dưới tiêu đề, ví dụ: Nộp tại bộ phận một cửa, trả kết quả trong ngày. Không bắt buộc.', 'A sentence below the title. Optional.') } },
    { name: 'titleEn', type: 'text', maxLength: 160, label: both('Tiêu đề tiếng Anh', 'Title in English'), admin: { description: both('Để trống thì trang tiếng Anh hiện tiêu đề tiếng Việt.', 'Empty: the English pages show the Vietnamese title.') } },
    { name: 'textEn', type: 'textarea', maxLength: 240, label: both('Lời dẫn tiếng Anh', 'Text in English'), admin: { description: both('Để trống thì trang tiếng Anh hiện lời dẫn tiếng Việt.', 'Empty: the English pages show the Vietnamese text.') } },
    until,
    ...ownerFields(),
  ],
}; // prettier-ignore
