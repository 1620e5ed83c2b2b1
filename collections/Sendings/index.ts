import type { CollectionConfig, Field } from 'payload';

import { STRENGTHS } from '@/syndication/placement';
import { SENDING_KINDS, SENDING_STATES } from '@/syndication/sending';
import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const number = (name: string): Field => ({ name, type: 'number' });
const text = (name: string): Field => ({ name, type: 'text' });

/**
 * One act of sending or offering an item (`syndication/sending.ts`); `steward` is the unit that sent. Quotas count these
 * rows, and reports of delivery will start from them. Written by `syndication/` only. Times are milliseconds since 1970.
 */
export const Sendings: CollectionConfig = {
  slug: 'sendings',
  ...systemOnly,
  labels: { singular: both('Lượt chuyển', 'Sending'), plural: both('Lượt chuyển', 'Sendings') },
  custom: { [OWNED]: true, servicesOnly: true },
  indexes: [
    { fields: ['item', 'at'] },
    // What waits for a receiver's moderator, oldest first.
    { fields: ['receiver', 'state', 'at', 'item'] },
    ...['steward', 'scope.l1', 'scope.l2', 'scope.l3', 'scope.l4'].map((unit) => ({
      fields: [unit, 'kind', 'week'],
    })),
  ],
  fields: [
    { name: 'item', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: [...SENDING_KINDS] },
    { name: 'state', type: 'select', required: true, options: [...SENDING_STATES] },
    { name: 'channels', type: 'json', required: true },
    { name: 'strength', type: 'select', options: [...STRENGTHS] },
    { name: 'week', type: 'text', required: true },
    { name: 'token', type: 'text', required: true, unique: true, index: true },
    number('begins'), number('ends'), text('section'), number('sites'),
    // Of an offer: whom it waits for, and what the queue shows of it.
    text('receiver'), text('title'), text('itemKind'), text('searchText'), text('reason'),
    number('at'), text('by'), text('byName'), number('endedAt'), text('endedBy'), text('endedByName'),
    ...ownerFields(),
  ],
}; // prettier-ignore
