import { isItemType } from '@/workflow/content';

import { itemDifference } from '../difference/item-difference';
import { screen } from './answer';

/**
 * `GET /api/lt/items/:type/:id/difference?of=emergency`: the text that waits beside the public one, with all that a second
 * reader needs; 404 for whoever may not read the item.
 */
export const readDifference = screen('/lt/items/:type/:id/difference', async (at) => {
  const { type, id } = at.req.routeParams ?? {};
  if (!isItemType(type) || typeof id !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(id)) return null;
  const of = at.query.get('of') === 'emergency' ? 'emergency' : 'newest';
  return itemDifference(at, { type, id }, of);
});
