import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/**
 * Links by which people without an account read what is not published. Only hashes are kept. A row has no unit of its
 * own: who may revoke it is asked of the item, so a reorganisation changes nothing here.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  ...systemOnly,
  labels: { singular: both('Liên kết xem trước', 'Preview link'), plural: both('Liên kết xem trước', 'Preview links') },
  indexes: [{ fields: ['itemType', 'item', 'expiresAt'] }],
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    // One of the few places of its item while it opens (preview/free-slots.ts), its own id afterwards.
    { name: 'slot', type: 'text', required: true, unique: true, index: true },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'expiresAt', type: 'number', required: true, index: true },
    { name: 'revokedAt', type: 'number', required: true, defaultValue: 0, index: true },
  ],
}; // prettier-ignore
