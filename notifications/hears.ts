import { actorOf, mayIn } from '@/tenants/actor';
import type { Scope } from '@/tenants/scope';

import { capabilityFor, type NoticeKind } from './kinds';

type Account = { id: string; closedAt?: unknown; memberships?: unknown };

/**
 * Whether somebody may be told about an item of this unit: his account is open and his roles still reach it. Asked when a
 * notice is written, and again before it is mailed.
 * @param now milliseconds since 1970: a role may be for a time
 */
export const hears = (
  account: Account,
  kind: NoticeKind,
  unit: string,
  scope: Scope,
  now: number,
): boolean => mayIn(actorOf(account, now), capabilityFor(kind), unit, scope);
