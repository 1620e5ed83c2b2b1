import { nobody, within } from '@/tenants/access';

/** A site exists because its unit exists: services create it, nobody deletes it. */
export const siteAccess = {
  create: nobody,
  read: within('content.read'),
  update: within('site.settings'),
  delete: nobody,
};
