import type { Membership } from '@/tenants/actor';
import { actorOf, reaches } from '@/tenants/actor';
import { LEVELS } from '@/tenants/levels';
import { can, ROLES, type Capability } from '@/tenants/roles';
import type { Scope } from '@/tenants/scope';

import type { AuditPerson } from './entry';

/** What a write to these collections takes; everything else is content. */
const CAPABILITY: Record<string, Capability> = {
  users: 'people.manage',
  sites: 'site.settings',
  'level-settings': 'site.settings',
  mournings: 'vocabulary.manage',
  sections: 'vocabulary.manage',
  'section-labels': 'vocabulary.manage',
  topics: 'vocabulary.manage',
  'search-synonyms': 'vocabulary.manage',
  'best-bets': 'redirects.manage',
  units: 'site.settings',
  'audit-log': 'audit.read',
};

/**
 * The membership under which somebody acted: one that allows it and reaches the unit, the nearest to the unit first, then
 * the highest role. Where none allows it (his own profile), any that reaches the unit, else his first.
 */
export function actingAs(
  person: AuditPerson,
  collection: string | null,
  unit: string | null,
  scope: Scope,
): Membership | null {
  const memberships = actorOf(person)?.memberships ?? [];
  const capability = CAPABILITY[collection ?? ''] ?? 'content.write';
  const reaching = unit ? memberships.filter((row) => reaches(row, unit, scope)) : [];
  const allowed = reaching.filter((row) => can(row.role, capability));
  const rank = (row: Membership) => LEVELS.indexOf(row.level) * 10 + ROLES.indexOf(row.role);
  const [best] = [...(allowed.length > 0 ? allowed : reaching)].sort((a, b) => rank(b) - rank(a));
  return best ?? memberships[0] ?? null;
}
