import { mayIn } from '@/tenants/actor';
import { isItemType } from '@/workflow/content';
import { mainRow } from '@/workflow/item';

import { findReplacements } from '../find-replacements';
import { screen } from './answer';

const MAX = 500;

/** `GET /api/lt/items/replacements?type=&id=&q=`: what may take the place of an item, by words or by an address. */
export const replacements = screen(
  '/lt/items/replacements',
  async ({ req, actor, tree, query }) => {
    const [type, id] = [query.get('type'), query.get('id')];
    const row = isItemType(type) && id ? await mainRow(req, type, id).catch(() => null) : null;
    if (!isItemType(type) || !row) return null;
    const steward = String(row.steward);
    if (!mayIn(actor, 'content.publish', steward, tree.scope(steward))) return null;
    const text = (query.get('q') ?? '').trim().slice(0, MAX);
    return { options: await findReplacements(req, { type, id: String(row.id), steward }, text) };
  },
);
