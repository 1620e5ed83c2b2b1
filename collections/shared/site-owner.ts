import type { CollectionBeforeValidateHook } from 'payload';

import { actingSite } from '@/redirects/acting-site';
import { isSystem } from '@/tenants/access';
import { ownerHook } from '@/tenants/owner';
import { getTree } from '@/tenants/tree';

const usual = ownerHook('redirects.manage');

/**
 * As `ownerHook`; what is new may be of the site of a closed unit, which the unit it went into keeps.
 * @param addressField field of a whole address that may name the site
 */
export const siteOwner =
  (addressField?: string): CollectionBeforeValidateHook =>
  async (args) => {
    const { data, operation, req } = args;
    if (operation !== 'create' || isSystem(req)) return usual(args);
    const address: unknown = addressField && data?.[addressField];
    const owner = await actingSite(req, typeof address === 'string' ? address : '');
    const scope = (await getTree(req.payload)).scope(owner.steward);
    return { ...data, ...owner, scope };
  };
