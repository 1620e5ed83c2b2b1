import { levelConfig } from '@/tenants/level-config';

import { itemPath } from './cards';
import { fillTemplate } from './fill-template';
import type { Portal } from './portal';
import { siteLink } from './site-link';
import type { OriginLineView, SiteView } from './types';
import { runningName } from './unit-names';

/**
 * The line under the title of an item from another unit; nothing on the unit's own items. After a merger it names the unit
 * that wrote the item, as its origin never changes.
 */
export async function articleOrigin(
  at: Portal,
  site: SiteView,
  item: { origin: string; slug: string; ref: string },
): Promise<OriginLineView | undefined> {
  const unit = item.origin === site.unitId ? undefined : at.tree.get(item.origin);
  if (!unit) return undefined;
  const name = runningName(unit, site.locale);
  const parent = at.tree.get(unit.parent);
  const within = parent && unit.level === 'commune' ? `, ${runningName(parent, site.locale)}` : '';
  const config = await levelConfig(at.payload, unit.id);
  const agency = fillTemplate(config.agency[site.locale], { donVi: name });
  return {
    level: unit.level,
    name,
    agency: `${agency.replace(/^Ủy ban nhân dân /, 'UBND ')}${within}`,
    href: siteLink(at, site, unit.id, itemPath(item)),
  };
}
