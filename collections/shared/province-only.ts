import { Forbidden, type CollectionBeforeValidateHook } from 'payload';

import { isSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';

/** What holds for a whole province is laid down by its top unit (or the country's); a district's administrator may not. */
export const provinceOnly: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (isSystem(req)) return data;
  const tree = await getTree(req.payload);
  const level = tree.get(String(data?.steward))?.level;
  if (level !== 'province' && level !== 'country') throw new Forbidden(req.t);
  return data;
};
