import type { Where } from 'payload';

import { mayIn, type Actor } from '@/tenants/actor';
import { SCOPE_KEYS } from '@/tenants/levels';
import { scopeWhere } from '@/tenants/scope-where';
import type { UnitTree } from '@/tenants/unit-tree';

import type { AuditKind } from './kind';
import type { Period } from './period';
import type { DocumentRef } from './titles';

/** What somebody wants to read of the log. */
export type AuditFilter = {
  /** this unit with everything below it; null for all that the person administers */
  unit: string | null;
  /** id of who acted */
  person: string | null;
  kinds: readonly AuditKind[];
  document: DocumentRef | null;
  period: Period;
};

/** The reach alone: one equality for a chosen unit, so that the log of a commune never reads its province's. */
function reach(actor: Actor | null, tree: UnitTree, unit: string | null): Where | null {
  if (unit === null) return scopeWhere(actor, 'audit.read') || null;
  const found = tree.get(unit);
  if (!found || !mayIn(actor, 'audit.read', unit, tree.scope(unit))) return null;
  return { [`scope.${SCOPE_KEYS[found.level]}`]: { equals: unit } };
}

/**
 * The rows of the log that a filter means, for this person; the only door to them.
 * @returns null where he administers nothing, or not the unit asked for
 */
export function filterWhere(
  actor: Actor | null,
  tree: UnitTree,
  { unit, person, kinds, document, period }: AuditFilter,
): Where | null {
  const within = reach(actor, tree, unit);
  if (!within) return null;
  const [only] = kinds;
  const and: Where[] = [
    within,
    ...(person ? [{ actor: { equals: person } }] : []),
    ...(only ? [kinds.length === 1 ? { kind: { equals: only } } : { kind: { in: [...kinds] } }] : []), // prettier-ignore
    ...(document
      ? [{ collectionSlug: { equals: document.collection } }, { document: { equals: document.id } }]
      : []),
    ...(period.from ? [{ at: { greater_than_equal: period.from } }] : []),
    ...(period.to ? [{ at: { less_than: period.to } }] : []),
  ];
  return { and };
}
