import type { Where } from 'payload';

import type { Actor } from './actor';
import { SCOPE_KEYS } from './levels';
import { can, REACH, type Capability } from './roles';

/**
 * The documents in which an actor may do something, as one equality per membership: no list of descendants.
 * @param prefix '' for documents, 'version.' for version rows
 * @returns a Where, or false when there is none
 */
export function scopeWhere(
  actor: Actor | null,
  capability: Capability,
  prefix: '' | 'version.' = '',
): Where | false {
  if (!actor) return false;
  const seen = new Set<string>();
  const or: Where[] = [];
  for (const row of actor.memberships) {
    if (!can(row.role, capability)) continue;
    const field =
      REACH[row.role] === 'own' ? `${prefix}steward` : `${prefix}scope.${SCOPE_KEYS[row.level]}`;
    const key = `${field}=${row.unit}`;
    if (!seen.has(key)) or.push({ [field]: { equals: row.unit } });
    seen.add(key);
  }
  const [only] = or;
  if (!only) return false;
  return or.length === 1 ? only : { or };
}
