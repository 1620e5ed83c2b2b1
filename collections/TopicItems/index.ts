import type { CollectionConfig } from 'payload';

import { both } from '../shared/labels';
import { systemOnly } from '../shared/system-only';

/** That a public article belongs to a topic, in the order in which pages of topics read; derived (syndication/track-topics.ts). */
export const TopicItems: CollectionConfig = {
  slug: 'topic-items',
  ...systemOnly,
  labels: { singular: both('Bài trong chuyên đề', 'Item of a topic'), plural: both('Bài trong chuyên đề', 'Items of topics') },
  timestamps: false,
  indexes: [{ fields: ['topic', 'place'], unique: true }],
  fields: [
    { name: 'topic', type: 'text', required: true },
    { name: 'item', type: 'text', required: true, index: true },
    // Date and item in one: a page of a topic goes on after it by one comparison, which both databases do by index.
    { name: 'place', type: 'text', required: true },
  ],
}; // prettier-ignore
