import type { PayloadRequest } from 'payload';

import { coveredBy } from '@/syndication/coverage';
import { itemPlacements } from '@/syndication/item-placements';
import { parseChannel } from '@/tenants/channels';
import type { UnitTree } from '@/tenants/unit-tree';

import { nameOf, within, type Language } from '../unit-view';

/** On how many sites a text is, or will be, and where. */
export type SitesView = { count: number; names: string[] };

const SHOWS: readonly string[] = ['live', 'waiting'];

/** Its own site, and what it was sent to or taken by; a whole level counts its units of today. */
export async function sitesOf(
  req: PayloadRequest,
  tree: UnitTree,
  item: { type: string; id: string; origin: string },
  language: Language,
  today: string,
): Promise<SitesView> {
  const rows = item.type === 'articles' ? await itemPlacements(req, item.id) : [];
  const name = (id: string): string => {
    const unit = tree.get(id);
    if (!unit) return '';
    return language === 'en' ? nameOf(unit, 'en') : within(unit.name);
  };
  const single = new Set([item.origin]);
  const all = new Set([item.origin]);
  const levels: string[] = [];
  for (const { channel, state } of rows) {
    const to = parseChannel(channel);
    if (!to || !SHOWS.includes(state)) continue;
    if (to.kind === 'unit' || to.kind === 'local' || to.kind === 'sent') single.add(to.id);
    if (to.kind !== 'tree' && to.kind !== 'group') continue;
    const below = coveredBy(tree, channel, today);
    for (const unit of below) all.add(unit.id);
    const group = to.kind === 'group' ? tree.group(to.id)?.name[language] : null;
    if (group) levels.push(language === 'en' ? `${below.length} sites of the group “${group}”` : `${below.length} trang của nhóm “${group}”`);
    if (to.kind === 'group') continue;
    levels.push(language === 'en' ? `${below.length} sites of ${name(to.id)}` : `${below.length} trang của ${name(to.id)}`);
  }
  for (const id of single) all.add(id);
  return { count: all.size, names: [...[...single].map(name), ...levels].filter(Boolean) };
} // prettier-ignore
