import type { CollectionConfig } from 'payload';

import { searchNamesFolded } from '@/admin/fold-query';
import { nobody } from '@/tenants/access';

import { both } from '../shared/labels';
import { readUnits, updateUnits } from './access';
import { unitFields } from './fields';
import { treeChanged, writeSearchText } from './hooks';

/** The registry of administrative units. Units come from the importer, are closed, and are never deleted. */
export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: both('Đơn vị hành chính', 'Administrative unit'), plural: both('Đơn vị hành chính', 'Administrative units') },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['name', 'level', 'parent', 'code', 'validTo'],
    listSearchableFields: ['searchText', 'name', 'code'],
    description: both('Đơn vị được nạp từ tệp danh mục; khi sắp xếp thì kết thúc chứ không xóa.', 'Units are imported; they are closed, never deleted.'),
  },
  access: { create: nobody, read: readUnits, update: updateUnits, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { name: true, shortName: true, level: true, type: true, path: true },
  hooks: { beforeOperation: [searchNamesFolded()], beforeChange: [writeSearchText], afterChange: [treeChanged] },
  indexes: [{ fields: ['parent', 'level'] }, { fields: ['code', 'validFrom'] }],
  fields: unitFields,
}; // prettier-ignore
