import type { CollectionConfig } from 'payload';

import type { SubscriptionMode } from '@/syndication/subscription';
import { anywhere, within } from '@/tenants/access';
import { OWNED, ownerFields, ownerHook } from '@/tenants/owner';

import { both } from '../shared/labels';
import { listScope } from '../shared/writing-admin';
import { guardSource, writeSince } from './hooks';

const MODES: Record<SubscriptionMode, ReturnType<typeof both>> = {
  inbox: both('Đưa vào hộp nhận bài', 'Put into the inbox'),
  automatic: both('Tự động lấy đăng', 'Take at once'),
};

/** Units that a unit follows: what they write is taken by the worker (`syndication/follow-units.ts`). */
export const Subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: { singular: both('Theo dõi tự động', 'Subscription'), plural: both('Theo dõi tự động', 'Subscriptions') },
  custom: { [OWNED]: true },
  admin: {
    // Made and changed on a screen of its own, which shows what would have come first.
    hidden: true,
    hideAPIURL: true,
    useAsTitle: 'mode',
    description: both('Bài mới của đơn vị được theo dõi tự vào trang hoặc hộp nhận bài của đơn vị mình.', 'What the followed unit publishes comes to the site or the inbox by itself.'),
    components: listScope,
  },
  access: {
    create: anywhere('content.publish'),
    read: within('content.read'),
    update: within('content.publish'),
    delete: within('content.publish'),
  },
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeValidate: [ownerHook('content.publish'), guardSource],
    beforeChange: [writeSince],
  },
  fields: [
    { name: 'source', type: 'relationship', relationTo: 'units', required: true, index: true, label: both('Theo dõi đơn vị', 'Follow the unit'), admin: { allowCreate: false, allowEdit: false, description: both('Chỉ lấy bài do đơn vị đó viết, không lấy bài đơn vị đó nhận từ nơi khác.', 'Only what that unit writes itself, never what it received from others.') } },
    { name: 'below', type: 'checkbox', defaultValue: false, label: both('Và mọi đơn vị cấp dưới', 'And every unit below it'), admin: { description: both('Chọn thì lấy cả bài của các đơn vị bên dưới.', 'If chosen, what the units below write comes as well.') } },
    { name: 'section', type: 'relationship', relationTo: 'sections', label: both('Chuyên mục', 'Topic'), admin: { allowCreate: false, allowEdit: false, description: both('Để trống: mọi chuyên mục.', 'Empty: every topic.') } },
    { name: 'mode', type: 'select', required: true, defaultValue: 'inbox', label: both('Cách nhận', 'How it comes'), options: Object.entries(MODES).map(([value, label]) => ({ value, label })), admin: { description: both('Tự động lấy đăng: bài hiện ngay trên trang. Hộp nhận bài: biên tập viên quyết định từng bài.', 'Take at once: the item shows on the site. Inbox: an editor decides on each.') } },
    { name: 'active', type: 'checkbox', defaultValue: true, index: true, label: both('Đang bật', 'On'), admin: { description: both('Tắt thì bài mới không vào nữa; bài đã lấy vẫn giữ.', 'Off: nothing new comes; what was taken stays.') } },
    { name: 'since', type: 'number', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    ...ownerFields(),
  ],
}; // prettier-ignore
