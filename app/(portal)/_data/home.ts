import type { HomeBlock } from '@/tenants/home/blocks';
import { homeLayout } from '@/tenants/home/layout';
import { homeRows } from '@/tenants/home/rows';
import { standardOf } from '@/tenants/home/standard-of';
import { unitKinds } from '@/tenants/registry/unit-kinds';

import { cachedRead } from './cached';
import { readBlocks } from './home-blocks';
import { homeSettings } from './home-settings';
import type { HomeBlockView, HomeView } from './home-types';
import type { Portal } from './portal';
import type { SiteView } from './types';
import { openChildren } from './unit-order';

/** Whether a block has something to show; of tasks and contact the frame of the site knows. */
function isFull(block: HomeBlockView): boolean {
  if ('cards' in block) return block.cards.length > 0;
  if ('notices' in block) return block.notices.length > 0;
  if ('units' in block) return block.units.length > 0;
  if ('links' in block) return block.links.length > 0;
  return 'paragraphs' in block ? block.paragraphs.length > 0 : true;
}

/** The home page of a site, as its unit arranged it within the rails of the province (tenants/home/). */
export const getHome = (site: SiteView): Promise<HomeView> =>
  cachedRead({ of: site, what: 'home', feed: true }, (at) => readHome(at, site));

/** The same, read anew. @param arranged instead of what the unit has saved */
export async function readHome(
  at: Portal,
  site: SiteView,
  arranged?: readonly HomeBlock[],
): Promise<HomeView> {
  const [settings, standard] = await Promise.all([
    homeSettings(at, site.unitId),
    standardOf(at.payload, site.unitId),
  ]);
  const layout = homeLayout(site.level, standard.blocks, arranged ?? settings.blocks);
  const blocks = await readBlocks(at, site, layout, settings.leads);
  const children = openChildren(at, site.unitId);
  return {
    rows: homeRows(site.level, blocks.filter(isFull)),
    below: { count: children.length, kinds: unitKinds(children, site.locale) },
  };
}
