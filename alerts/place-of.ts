import type { Actor } from '@/tenants/actor';
import { vietnamDay } from '@/tenants/day';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';
import type { PayloadRequest } from 'payload';

import { AlertRefused } from './alert-refused';
import { mayIssue } from './authority';

/**
 * The unit for which somebody issues an alert or saves an area: an open one in which he may.
 * @throws AlertRefused 'issuers-only', also for a unit that there is not
 */
export function issuingUnit(
  caller: Pick<PayloadRequest, 'i18n'>,
  tree: UnitTree,
  actor: Actor | null,
  unit: unknown,
  now: number,
): TreeUnit {
  const found = tree.get(typeof unit === 'string' ? unit : null);
  const open = found && !isClosed(found, vietnamDay(new Date(now)));
  const may = found && mayIssue(actor, { unit: found.id, scope: tree.scope(found.id) });
  if (!found || !open || !may) throw new AlertRefused('issuers-only', caller);
  return found;
}
