import type { CollectionConfig } from 'payload';

import { belowChosenUnit } from '@/admin/list-filter';
import { AUDIT } from '@/audit/record';
import { nobody, within } from '@/tenants/access';
import { OWNED } from '@/tenants/owner';

import { both } from '../shared/labels';
import { auditFields } from './fields';

/**
 * Who did what, when and in which role (DESIGN 4). Written by `audit/` only, never changed: `origin` is the unit concerned,
 * `steward` and `scope` say who answers for it now, and so who reads the row.
 */
export const AuditLog: CollectionConfig = {
  slug: AUDIT,
  labels: { singular: both('Nhật ký', 'Audit log'), plural: both('Nhật ký', 'Audit log') },
  custom: { [OWNED]: true, servicesOnly: true },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'action',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['at', 'action', 'actorName', 'steward', 'document'],
    listSearchableFields: ['action', 'actorName', 'document'],
    description: both('Ai đã làm gì, lúc nào, với vai trò nào. Không ai sửa hoặc xóa được.', 'Who did what, when and in which role. Nobody can change or delete it.'),
    baseFilter: belowChosenUnit('scope'),
  },
  access: { create: nobody, read: within('audit.read'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: '-at',
  indexes: [
    { fields: ['scope.l1', 'at'] },
    { fields: ['scope.l2', 'at'] },
    { fields: ['scope.l3', 'at'] },
    { fields: ['scope.l4', 'at'] },
    { fields: ['collectionSlug', 'document', 'at'] },
    // The sealer asks for rows without a number, oldest first; the verifier walks the numbers.
    { fields: ['seq', 'at', 'createdAt'] },
  ],
  fields: auditFields,
}; // prettier-ignore
