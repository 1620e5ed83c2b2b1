import type { Field } from 'payload';

import { homeBlocksField } from '../shared/home/block-fields';
import { both } from '../shared/labels';

/** How a unit arranges its home page, and a look at it before it is saved. */
export const homeFields: Field = {
  type: 'collapsible',
  label: both('Trang chủ', 'Home page'),
  admin: { initCollapsed: true },
  fields: [
    homeBlocksField({
      standard: false,
      description: both(
        'Thứ tự ở đây là thứ tự trên trang, cũng là thứ tự trên điện thoại. Để trống thì dùng mẫu chung của cấp.',
        'In the order of the page, which is that of a phone too. Empty: the standard of the level.',
      ),
    }),
    {
      name: 'homePreview',
      type: 'ui',
      label: both('Xem thử trang chủ', 'Try the home page'),
      admin: {
        components: { Field: '@/app/(payload)/_components/home-blocks/HomePreview#HomePreview' },
      },
    },
  ],
};
