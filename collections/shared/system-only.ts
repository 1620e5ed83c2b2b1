import type { CollectionConfig } from 'payload';

import { nobody } from '@/tenants/access';

/** Access of collections that only services read and write; the admin and the API never see them. */
export const systemOnly: Pick<CollectionConfig, 'access' | 'admin' | 'disableDuplicate' | 'lockDocuments'> = {
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
}; // prettier-ignore
