import type { Field } from 'payload';

import { both, type Bilingual } from './labels';

const isItem = (data: unknown): boolean =>
  (data as { kind?: string } | undefined)?.kind !== 'address';

export type ItemOrAddressTexts = {
  label: Bilingual;
  description: Bilingual;
  item: Bilingual;
  addressLabel: Bilingual;
  address: Bilingual;
};

/** What something leads to: an article or page, which is followed when its title changes, or an address (`itemTargetOf`). */
export const itemOrAddress = (texts: ItemOrAddressTexts): Field[] => [
  { name: 'kind', type: 'radio', required: true, defaultValue: 'item', label: texts.label, options: [
    { value: 'item', label: both('Một bài hoặc trang', 'An article or page') }, { value: 'address', label: both('Một địa chỉ', 'An address') },
  ], admin: { description: texts.description } },
  { name: 'item', type: 'relationship', relationTo: ['articles', 'pages'], label: both('Bài hoặc trang', 'Article or page'), admin: { condition: isItem, allowCreate: false, allowEdit: false, description: texts.item } },
  { name: 'address', type: 'text', maxLength: 600, label: texts.addressLabel, admin: { condition: (data) => !isItem(data), description: texts.address } },
]; // prettier-ignore
