import type { PayloadRequest } from 'payload';

import { visibleOn } from '@/syndication/visible';
import { isSystem } from '@/tenants/access';
import { getTree } from '@/tenants/tree';

import type { ItemTarget } from './row';

/** Whether a redirect of a unit's site may lead to an item: its keeper may read it, or everybody does on that site. */
export async function mayLead(
  req: PayloadRequest,
  unit: string,
  { relationTo, value }: ItemTarget,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: relationTo, where: { id: { equals: value } }, req,
    ...(isSystem(req) ? { overrideAccess: true } : { overrideAccess: false, user: req.user }),
  }); // prettier-ignore
  if (totalDocs > 0) return true;
  if (relationTo === 'pages') return false;
  return (await visibleOn(req.payload, await getTree(req.payload), unit, value)) !== null;
}
