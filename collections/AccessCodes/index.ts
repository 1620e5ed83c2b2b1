import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** One-time ways into an account: invitation or reset, by link or by printed code. Only hashes are kept. */
export const AccessCodes: CollectionConfig = {
  slug: 'access-codes',
  ...systemOnly,
  labels: { singular: both('Mã vào tài khoản', 'Access code'), plural: both('Mã vào tài khoản', 'Access codes') },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['invite', 'reset'] },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', type: 'number', required: true },
    { name: 'usedAt', type: 'number', required: true, defaultValue: 0 },
    { name: 'voidedAt', type: 'number', required: true, defaultValue: 0 },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'issuedBy', type: 'relationship', relationTo: 'users' },
  ],
}; // prettier-ignore
