import { homeUnit } from '@/tenants/acting-unit';
import { mayIn, type Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';

import { selectedUnit } from '../selected-unit';
import type { AuditAddress } from './address';

/**
 * Of which unit the log is shown: the one in the address; of everything that the person administers where it is the log of a
 * document or a person; else of the unit chosen at the top right, where he administers it, else of his own.
 */
export function auditUnit(
  actor: Actor | null,
  tree: UnitTree,
  { unit, item, person }: Pick<AuditAddress, 'unit' | 'item' | 'person'>,
  cookies: string | null,
): string | null {
  if (unit) return unit;
  if (item || person) return null;
  const chosen = selectedUnit(actor, tree, cookies)?.unit.id;
  const may = chosen && mayIn(actor, 'audit.read', chosen, tree.scope(chosen));
  return may ? chosen : homeUnit(actor, 'audit.read');
}
