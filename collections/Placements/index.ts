import type { CollectionConfig, Field } from 'payload';

import { nobody, within } from '@/tenants/access';
import { OWNED, ownerFields } from '@/tenants/owner';
import { STATES, STRENGTHS } from '@/syndication/placement';

import { both } from '../shared/labels';

const number = (name: string, index = false): Field => ({ name, type: 'number', index });

/**
 * That an item appears on a channel (DESIGN 3). Written by `syndication/` only; `steward` is the unit that decided.
 * `date`, `from` and `until` are milliseconds since 1970, so that both databases compare them alike.
 */
export const Placements: CollectionConfig = {
  slug: 'placements',
  labels: { singular: both('Lượt đăng', 'Placement'), plural: both('Lượt đăng', 'Placements') },
  custom: { [OWNED]: true, servicesOnly: true },
  admin: { hidden: true, useAsTitle: 'channel' },
  access: { create: nobody, read: within('syndication.send'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [
    { fields: ['item', 'channel'], unique: true },
    { fields: ['channel', 'state', 'date', 'item'] },
    { fields: ['channel', 'state', 'section', 'date', 'item'] },
    { fields: ['channel', 'state', 'kind', 'date', 'item'] },
    { fields: ['channel', 'state', 'received', 'date', 'item'] },
    { fields: ['channel', 'state', 'startsAt', 'item'] },
    { fields: ['channel', 'pin'] },
    { fields: ['state', 'from'] },
    { fields: ['state', 'until'] },
  ],
  fields: [
    { name: 'item', type: 'text', required: true },
    { name: 'itemType', type: 'text', required: true },
    { name: 'channel', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: [...STATES] },
    { name: 'heldState', type: 'select', options: [...STATES] },
    { name: 'strength', type: 'select', options: [...STRENGTHS] },
    number('date'),
    { name: 'kind', type: 'text' },
    { name: 'received', type: 'checkbox', defaultValue: false },
    number('startsAt'),
    { name: 'section', type: 'text' },
    { name: 'ownSection', type: 'text' },
    { name: 'ownTeaser', type: 'json' },
    // On rows of `local:U` only: the place among what U pinned, and what U wrote under the text (syndication/local-note.ts).
    number('pin'),
    // Pinned until then; the sweeper ends it.
    number('pinUntil', true),
    { name: 'note', type: 'json' },
    // A row of `local:U` that only says in which section U shows what reaches it: alone it shows nothing (syndication/classify.ts).
    { name: 'tied', type: 'checkbox', defaultValue: false },
    number('from'),
    number('until'),
    { name: 'card', type: 'json' },
    // The act of sending that this row belongs to (collections/Sendings); none for what nobody sent.
    { name: 'sending', type: 'text' },
    // The subscription by which the worker wrote this row (collections/Subscriptions).
    { name: 'subscription', type: 'text' },
    { name: 'createdBy', type: 'text' },
    ...ownerFields(),
  ],
};
