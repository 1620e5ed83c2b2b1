import type { CollectionConfig } from 'payload';

import { anywhere, versionsWithin, within } from '@/tenants/access';

import { intoBin } from '../shared/remove-access';

/** Operation, filter, item: who may at all, on which documents, and the item's own rules in hooks (owner, publication). */
export const articleAccess: CollectionConfig['access'] = {
  create: anywhere('content.write'),
  read: within('content.read'),
  readVersions: versionsWithin('content.read'),
  update: within('content.write'),
  delete: intoBin,
};
