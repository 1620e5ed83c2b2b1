import type { CollectionConfig } from 'payload';

import { AUDIT } from '@/audit/record';
import { nobody, within } from '@/tenants/access';
import { OWNED, SCOPE_INDEXED } from '@/tenants/owner';

import { both } from '../shared/labels';
import { auditFields } from './fields';

/**
 * Who did what, when and in which role (DESIGN 4). Written by `audit/` only, never changed: `origin` is the unit concerned,
 * `steward` and `scope` say who answers for it now, and so who reads the row.
 */
export const AuditLog: CollectionConfig = {
  slug: AUDIT,
  labels: { singular: both('Nhật ký', 'Audit log'), plural: both('Nhật ký', 'Audit log') },
  custom: { [OWNED]: true, [SCOPE_INDEXED]: true, servicesOnly: true },
  // Read on screens of its own, /admin/nhat-ky: Payload's list counts every row on every page.
  admin: { hidden: true, useAsTitle: 'action' },
  access: { create: nobody, read: within('audit.read'), update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  // `at` says when; with Payload's own times every sort would end in `createdAt`, which no index of ours holds.
  timestamps: false,
  defaultSort: '-at',
  fields: auditFields,
}; // prettier-ignore
