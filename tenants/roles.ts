/**
 * What each role may do, and how far it reaches.
 * `own` roles match `steward = U`; `subtree` roles match `scope.lN = U`, that is U and everything below (DESIGN 4).
 */
export const ROLES = ['author', 'editor', 'moderator', 'admin'] as const;

export type Role = (typeof ROLES)[number];

export type Reach = 'own' | 'subtree';

export const REACH: Record<Role, Reach> = {
  author: 'own',
  editor: 'own',
  moderator: 'subtree',
  admin: 'subtree',
};

/** What a person may want to do with content or settings of a unit. */
export type Capability =
  | 'content.read'
  | 'content.write'
  | 'content.publish'
  | 'content.remove'
  | 'content.emergency'
  | 'alert.issue'
  | 'syndication.send'
  | 'site.settings'
  | 'people.manage'
  | 'vocabulary.manage'
  | 'redirects.manage'
  | 'audit.read';

const CAPABILITIES: Record<Role, readonly Capability[]> = {
  author: ['content.read', 'content.write'],
  editor: [
    'content.read',
    'content.write',
    'content.publish',
    'content.remove',
    'redirects.manage',
  ],
  moderator: [
    'content.read',
    'content.write',
    'content.publish',
    'content.remove',
    'content.emergency',
    'alert.issue',
    'syndication.send',
    'redirects.manage',
  ],
  admin: [
    'content.read',
    'alert.issue',
    'site.settings',
    'people.manage',
    'vocabulary.manage',
    'audit.read',
    'redirects.manage',
  ],
};

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);

export const can = (role: Role, capability: Capability): boolean =>
  CAPABILITIES[role].includes(capability);
