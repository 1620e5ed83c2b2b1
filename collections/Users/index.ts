import type { CollectionConfig } from 'payload';

import { belowChosenUnit } from '@/admin/list-filter';
import { env } from '@/security/env';
import { nobody } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';

import { both } from '../shared/labels';
import { createUsers, readUsers, unlockUsers, updateUsers } from './access';
import { userEndpoints } from './endpoints';
import { userFields } from './fields';
import { guardMemberships } from './membership-guard';
import { oneDoor } from './one-door';
import { guardPerson } from './person-guard';
import { tellOwner } from './tell-owner';

/** People and their roles. Accounts are closed, never deleted: what somebody wrote and approved keeps his name. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Người dùng', 'User'), plural: both('Người dùng', 'Users') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Tries are counted in people/doors: Payload's lock tells which accounts exist, and lets anybody lock anybody out.
    maxLoginAttempts: 0,
    useAPIKey: false,
    // The token lives in an httpOnly cookie only: no script gets to read it.
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict', secure: env().publicScheme === 'https' },
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: both('Quản trị', 'Administration'),
    defaultColumns: ['name', 'email', 'memberships', 'closedAt'],
    listSearchableFields: ['name', 'email'],
    description: both('Người làm việc và vai trò của họ tại các đơn vị.', 'People and their roles in the units.'),
    baseFilter: belowChosenUnit('memberships'),
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
  hooks: { beforeOperation: [oneDoor], beforeValidate: [guardPerson, guardMemberships], afterChange: [tellOwner] },
  endpoints: userEndpoints,
  fields: userFields,
}; // prettier-ignore
