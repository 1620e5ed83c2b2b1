import type { CollectionConfig } from 'payload';

import { searchNamesFolded } from '@/admin/fold-query';
import { belowChosenUnit } from '@/admin/list-filter';
import { OWNED, ownerHook } from '@/tenants/owner';

import { guardRelations } from '../shared/guard-relations';
import { homeRelations } from '../shared/home/block-relations';
import { checkOwnBlocks } from '../shared/home/check-blocks';
import { both } from '../shared/labels';
import { idsOf } from '../shared/ids-of';
import { siteAccess } from './access';
import { checkLook } from './check-look';
import { checkMenu, menuTargets } from './check-menu';
import { checkTasks } from './check-tasks';
import { siteFields } from './fields';
import { siteChanged, checkHosts } from './hooks';

/** Settings of a unit's public site. Everything else about the site is derived from the registry and the level. */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: both('Cài đặt trang', 'Site settings'), plural: both('Cài đặt trang', 'Site settings') },
  custom: { [OWNED]: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'unitName',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['unitName', 'unit', 'primaryHost', 'updatedAt'],
    description: both('Liên hệ, người phát ngôn, việc thường làm, giao diện, thực đơn và tên miền của từng trang.', 'Contact, spokesperson, quick tasks, look, menu and hosts of each site.'),
    baseFilter: belowChosenUnit('scope'),
    listSearchableFields: ['unitName'],
  },
  access: siteAccess,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [searchNamesFolded('unitName', 'unit.searchText')],
    beforeValidate: [
      ownerHook('site.settings'),
      guardRelations('sites', (data) => ({ media: [...idsOf(data.landmark), ...idsOf(data.crest)], articles: [...idsOf(data.leads), ...homeRelations(data).articles], sections: homeRelations(data).sections })),
      guardRelations('sites', menuTargets),
      checkHosts, checkLook, checkMenu, checkTasks, checkOwnBlocks,
    ],
    afterChange: [siteChanged],
  },
  fields: siteFields,
}; // prettier-ignore
