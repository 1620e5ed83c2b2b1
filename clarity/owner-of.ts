import type { Payload } from 'payload';

import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';

import type { Figures } from './row';

/** Whose rows figures are: the site's unit for one site, the item's steward for all of them. */
export async function ownerOf(
  payload: Payload,
  { item, site }: Figures,
): Promise<{ steward: string; origin: string; scope: Scope }> {
  const steward = site || item.steward;
  return { steward, origin: item.origin, scope: (await getTree(payload)).scope(steward) };
}
