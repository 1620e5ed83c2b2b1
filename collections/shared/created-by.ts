import type { CollectionBeforeChangeHook, Field } from 'payload';

import { both } from './labels';

/** Who wrote the first version; set once, never from input. */
export const createdByField: Field = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  access: { create: () => false, update: () => false },
  label: both('Người viết', 'Written by'),
  admin: { condition: (_data, _siblings, { operation }) => operation !== 'create', position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false, description: both('Người tạo bài.', 'Who created it.') },
}; // prettier-ignore

export const writeCreatedBy: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  createdBy: operation === 'create' ? (req.user?.id ?? null) : (originalDoc?.createdBy ?? null),
});
