import type { CollectionConfig, Field } from 'payload';

import { OWNED, ownerFields } from '@/tenants/owner';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

const text = (name: string): Field => ({ name, type: 'textarea', defaultValue: '' });

/**
 * What search knows of a public text: a row per item and language, written in the act that publishes or withdraws it
 * (syndication/track-search.ts), read by the engines in `search/`. It holds nothing that is not public.
 */
export const SearchDocuments: CollectionConfig = {
  slug: 'search-documents',
  ...systemOnly,
  labels: { singular: both('Bản ghi tìm kiếm', 'Search record'), plural: both('Bản ghi tìm kiếm', 'Search records') },
  custom: { [OWNED]: true, servicesOnly: true },
  timestamps: false,
  indexes: [{ fields: ['item', 'language'], unique: true }, { fields: ['language', 'date'] }],
  fields: [
    { name: 'itemType', type: 'select', required: true, options: ['articles', 'pages'] },
    { name: 'item', type: 'text', required: true },
    { name: 'language', type: 'select', required: true, options: ['vi', 'en'] },
    // The row's number in SQLite's full-text table, from item and language.
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    // Milliseconds since 1970; pages that last have 0.
    { name: 'date', type: 'number', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'section', type: 'text' },
    text('title'),
    text('teaser'),
    text('body'),
    // Titles and names of the files that the text offers.
    text('files'),
    // Of all of the above: equal when nothing is to be written.
    { name: 'digest', type: 'text', required: true },
    // MongoDB's index: canonical syllables and adjacent pairs, those of the title once more with a mark. SQLite has its own.
    { name: 'terms', type: 'json' },
    ...ownerFields(),
  ],
}; // prettier-ignore
