import type { CollectionConfig } from 'payload';

import { anywhere, within } from '@/tenants/access';

import { readSharedDown } from './read-shared-down';

/** Kept by those who keep the vocabulary of a unit, read by the editors of all units below it. */
export const vocabularyAccess = {
  create: anywhere('vocabulary.manage'),
  read: readSharedDown('content.read'),
  update: within('vocabulary.manage'),
  delete: within('vocabulary.manage'),
} satisfies CollectionConfig['access'];
