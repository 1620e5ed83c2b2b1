import type { Field } from 'payload';

import { homeBlocksField } from '../shared/home/block-fields';
import { both } from '../shared/labels';

/** The standard home page of a level, and what units may not take away. */
export const homeFields: Field = {
  type: 'collapsible',
  label: both('Trang chủ', 'Home page'),
  admin: { initCollapsed: true },
  fields: [
    homeBlocksField({
      standard: true,
      description: both(
        'Mẫu trang chủ cho các trang cấp này; đơn vị được sắp xếp lại, trừ khối đã khóa. Để trống thì dùng mẫu có sẵn.',
        'The home page of the sites of this level; units may rearrange it, locked blocks excepted. Empty: the built-in one.',
      ),
    }),
  ],
};
