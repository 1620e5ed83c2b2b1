import type { CollectionConfig } from 'payload';

import { ofChosenUnitOrItsSite } from '@/admin/list-filter';
import { siteKey } from '@/cache/keys';
import { OWNED, ownerFields } from '@/tenants/owner';

import { dropCached } from '../shared/drop-cached';
import { itemOrAddress } from '../shared/item-or-address';
import { siteAccess } from '../shared/site-access';
import { both } from '../shared/labels';
import { givenInLink } from '../shared/given-in-link';
import { siteOwner } from '../shared/site-owner';
import { guardRedirect } from './hooks';

const AT = '@/app/(payload)/_components';

/** Computed by the hook; what comes in is dropped. */
const computed = { create: () => false, update: () => false };

/** Old addresses of a unit's site, of a former portal for example, and where they lead now (`redirects/`). */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: both('Chuyển hướng', 'Redirect'), plural: both('Chuyển hướng', 'Redirects') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'from',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['from', 'kind', 'address', 'steward', 'updatedAt'],
    listSearchableFields: ['from', 'address', 'note'],
    baseFilter: ofChosenUnitOrItsSite,
    description: both('Địa chỉ cũ (của cổng trước đây, trên giấy tờ đã in) và nơi người đọc được đưa đến.', 'Old addresses (of a former portal, on printed matter) and where readers are led.'),
    components: { beforeListTable: [`${AT}/lists/ListScope#ListScope`, `${AT}/redirects/RedirectTable#RedirectTable`] },
  },
  access: siteAccess,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['origin', 'fromKey'], unique: true }, { fields: ['origin', 'targetKey'] }],
  hooks: {
    beforeValidate: [siteOwner('from'), guardRedirect],
    ...dropCached(siteKey, 'origin'),
  },
  fields: [
    { name: 'from', type: 'text', required: true, maxLength: 600, defaultValue: givenInLink('from'), label: both('Địa chỉ cũ', 'Old address'), admin: { description: both('Đường dẫn trên trang của đơn vị, ví dụ /Article/123/Tieu-de.html hoặc /Trang/ChiTiet.aspx?nid=45. Dán cả địa chỉ cũng được; địa chỉ trên trang của đơn vị đã sáp nhập vào đơn vị này thì dán cả địa chỉ.', 'A path on the unit’s site, such as /Article/123/Title.html or /Page/Detail.aspx?nid=45. A whole address may be pasted; one on the site of a unit that was merged into this one must be.') } },
    { name: 'fromKey', type: 'text', access: computed, admin: { hidden: true } },
    ...itemOrAddress({
      label: both('Chuyển đến', 'Leads to'),
      description: both('Chọn bài hoặc trang thì khi đổi tiêu đề, chuyển hướng vẫn đúng.', 'A redirect to an article or page stays right when its title changes.'),
      item: both('Gõ vài chữ của tiêu đề để tìm.', 'Type some words of the title to find it.'),
      addressLabel: both('Địa chỉ mới', 'New address'),
      address: both('Đường dẫn trên trang của đơn vị (ví dụ /chuyen-muc/thong-bao) hoặc địa chỉ bắt đầu bằng https://.', 'A path on the unit’s site (such as /chuyen-muc/thong-bao) or an address that begins with https://.'),
    }),
    { name: 'targetKey', type: 'text', access: computed, admin: { hidden: true } },
    { name: 'permanent', type: 'checkbox', defaultValue: true, label: both('Chuyển hẳn', 'For good'), admin: { description: both('Bỏ chọn nếu chỉ chuyển tạm, để máy tìm kiếm giữ địa chỉ cũ.', 'Leave it off for a redirect that is only for a while, so that search engines keep the old address.') } },
    { name: 'note', type: 'textarea', maxLength: 300, label: both('Ghi chú', 'Note'), admin: { description: both('Vì sao có chuyển hướng này; người đọc không thấy.', 'Why it is there; readers do not see it.') } },
    ...ownerFields(),
  ],
}; // prettier-ignore
