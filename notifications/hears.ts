import { actorOf, mayIn } from '@/tenants/actor';
import type { Scope } from '@/tenants/scope';

import { capabilityFor, type NoticeKind } from './kinds';

type Account = { id: string; closedAt?: unknown; memberships?: unknown };

/**
 * Whether somebody may be told about an item of this unit: his account is open and his roles still reach it. Asked when a
 * notice is written, and again before it is mailed.
 */
export const hears = (account: Account, kind: NoticeKind, unit: string, scope: Scope): boolean =>
  mayIn(actorOf(account), capabilityFor(kind), unit, scope);
