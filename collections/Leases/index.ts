import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** Who runs a task of the worker: owner, expiry, fencing number, and when it last succeeded (DESIGN 6). */
export const Leases: CollectionConfig = {
  slug: 'leases',
  ...systemOnly,
  labels: { singular: both('Quyền chạy tác vụ', 'Task lease'), plural: both('Quyền chạy tác vụ', 'Task leases') },
  timestamps: false,
  fields: [
    { name: 'task', type: 'text', required: true, unique: true, index: true },
    { name: 'owner', type: 'text' },
    { name: 'claimedAt', type: 'number' },
    // The session of the transaction under way (MongoDB), for the next owner to end.
    { name: 'session', type: 'text' },
    { name: 'expiresAt', type: 'number', required: true, defaultValue: 0 },
    { name: 'fence', type: 'number', required: true, defaultValue: 0 },
    { name: 'succeededAt', type: 'number' },
    { name: 'failedAt', type: 'number' },
    { name: 'failure', type: 'text' },
    // Where a task that walks through a table goes on.
    { name: 'cursor', type: 'json' },
  ],
}; // prettier-ignore
