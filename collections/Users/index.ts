import type { CollectionConfig } from 'payload';

import { nobody } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';

import { both } from '../shared/labels';
import { createUsers, readUsers, unlockUsers, updateUsers } from './access';
import { userFields } from './fields';
import { guardMemberships } from './membership-guard';

/** People and their roles. Accounts are closed, never deleted: what somebody wrote and approved keeps his name. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Người dùng', 'User'), plural: both('Người dùng', 'Users') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 5 * 60 * 1000,
    useAPIKey: false,
    cookies: { sameSite: 'Strict', secure: process.env.PUBLIC_SCHEME === 'https' },
  },
  admin: {
    useAsTitle: 'name',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['name', 'email', 'memberships', 'closedAt'],
    listSearchableFields: ['name', 'email'],
    description: both('Người làm việc và vai trò của họ tại các đơn vị.', 'People and their roles in the units.'),
  },
  access: {
    create: createUsers,
    read: readUsers,
    update: updateUsers,
    delete: nobody,
    unlock: unlockUsers,
    admin: ({ req }) => (requestActor(req)?.memberships.length ?? 0) > 0,
  },
  lockDocuments: false,
  hooks: { beforeValidate: [guardMemberships] },
  fields: userFields,
}; // prettier-ignore
