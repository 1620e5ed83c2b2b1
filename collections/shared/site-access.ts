import type { CollectionConfig } from 'payload';

import { anywhere } from '@/tenants/access';
import { withinOrInherited } from '@/tenants/inherited';

/** What is kept for a site by those who keep its redirects; that of a closed unit by the unit it went into. */
export const siteAccess = {
  create: anywhere('redirects.manage'),
  read: withinOrInherited('content.read'),
  update: withinOrInherited('redirects.manage'),
  delete: withinOrInherited('redirects.manage'),
} satisfies CollectionConfig['access'];
