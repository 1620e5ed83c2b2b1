import { Forbidden, type PayloadRequest } from 'payload';

import { isSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import type { Capability } from '@/tenants/roles';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

/** @throws Forbidden unless the actor has the capability in the unit, or a service acts */
export function requireIn(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  capability: Capability,
): TreeUnit {
  const found = tree.get(unit);
  if (!found) throw new Forbidden(req.t);
  if (!isSystem(req) && !mayIn(requestActor(req), capability, unit, tree.scope(unit)))
    throw new Forbidden(req.t);
  return found;
}
