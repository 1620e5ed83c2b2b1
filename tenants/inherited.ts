import type { Access } from 'payload';

import { anyOf, within } from './access';
import { vietnamDay } from './day';
import { inheritedUnits } from './heirs';
import { requestActor } from './request-actor';
import type { Capability } from './roles';
import { getTree } from './tree';

/** As `within`, and the documents of closed units of which the actor keeps up an heir. */
export const withinOrInherited =
  (capability: Capability): Access =>
  async (args) => {
    const actor = requestActor(args.req);
    if (!actor) return false;
    const tree = await getTree(args.req.payload);
    const ids = inheritedUnits(actor, capability, { tree, day: vietnamDay(new Date()) });
    const own = (await within(capability)(args)) as Parameters<typeof anyOf>[0];
    return anyOf(own, ids.length > 0 && { steward: { in: ids } });
  };
