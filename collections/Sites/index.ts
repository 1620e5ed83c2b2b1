import type { CollectionConfig } from 'payload';

import { OWNED, ownerHook } from '@/tenants/owner';

import { both } from '../shared/labels';
import { siteAccess } from './access';
import { siteFields } from './fields';
import { addressesChanged, checkHosts } from './hooks';

/** Settings of a unit's public site. Everything else about the site is derived from the registry and the level. */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: both('Cài đặt trang', 'Site settings'), plural: both('Cài đặt trang', 'Site settings') },
  custom: { [OWNED]: true },
  admin: {
    useAsTitle: 'id',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['unit', 'primaryHost', 'updatedAt'],
    description: both('Liên hệ, người phát ngôn, việc thường làm và tên miền của từng trang.', 'Contact, spokesperson, quick tasks and hosts of each site.'),
  },
  access: siteAccess,
  hooks: { beforeValidate: [ownerHook('site.settings'), checkHosts], afterChange: [addressesChanged] },
  fields: siteFields,
}; // prettier-ignore
