import type { Access } from 'payload';

import { unitsAbove } from '@/tenants/actor';
import { anyOf } from '@/tenants/access';
import { requestActor } from '@/tenants/request-actor';
import type { Capability } from '@/tenants/roles';
import { scopeWhere } from '@/tenants/scope-where';

/** What a unit may read for itself, and what every unit above it keeps for those below (at most three ids). */
export const readSharedDown =
  (capability: Capability): Access =>
  ({ req }) => {
    const actor = requestActor(req);
    const own = scopeWhere(actor, capability);
    if (!actor || own === false) return false;
    const above = unitsAbove(actor);
    return anyOf(own, above.length > 0 && { steward: { in: above } });
  };
