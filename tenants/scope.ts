import { SCOPE_KEYS, type Level } from './levels';

/** Ids of a unit's ancestors-or-self at country, province, district and commune level; null where a level is skipped. */
export type Scope = { l1: string | null; l2: string | null; l3: string | null; l4: string | null };

export type ScopeUnit = { id: string; level: Level };

export const EMPTY_SCOPE: Scope = { l1: null, l2: null, l3: null, l4: null };

/**
 * Scope of the last unit of `chain`.
 * @param chain ancestors-or-self in any order, each with its level
 */
export function scopeOf(chain: readonly ScopeUnit[]): Scope {
  const scope = { ...EMPTY_SCOPE };
  for (const unit of chain) scope[SCOPE_KEYS[unit.level]] = unit.id;
  return scope;
}

/** Whether the unit `ancestor` is the scope's own unit or one above it. */
export const contains = (scope: Scope, ancestor: ScopeUnit): boolean =>
  scope[SCOPE_KEYS[ancestor.level]] === ancestor.id;

/** Ids in the scope from the highest level to the unit itself. */
export const scopeIds = (scope: Scope): string[] =>
  [scope.l1, scope.l2, scope.l3, scope.l4].filter((id): id is string => id !== null);

export const sameScope = (a: Scope, b: Scope): boolean =>
  a.l1 === b.l1 && a.l2 === b.l2 && a.l3 === b.l3 && a.l4 === b.l4;
