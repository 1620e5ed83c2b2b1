import type { CollectionConfig, Field } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const moment = (name: string): Field => ({ name, type: 'number', required: true, defaultValue: 0 });

/**
 * What those who write an item and those who decide about it say to each other. Read and written by `comments/` only, which
 * asks the item who may: never by REST, never for visitors. Times are milliseconds since 1970.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  ...systemOnly,
  labels: { singular: both('Góp ý', 'Comment'), plural: both('Góp ý', 'Comments') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [{ fields: ['item', 'parent', 'state', 'at'] }, { fields: ['parent', 'at'] }],
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'parent', type: 'text' },
    { name: 'state', type: 'select', required: true, defaultValue: 'open', options: ['open', 'resolved'] },
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'edition', type: 'number', required: true, defaultValue: 0 },
    { name: 'quote', type: 'text' },
    { name: 'text', type: 'textarea' },
    { name: 'by', type: 'text', required: true },
    moment('at'), moment('editedAt'), moment('deletedAt'), moment('resolvedAt'),
    { name: 'resolvedBy', type: 'text' },
    ...ownerFields(),
  ],
}; // prettier-ignore
