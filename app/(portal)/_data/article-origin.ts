import { agencyName } from './agency-name';
import { itemPath } from './cards';
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
  return {
    level: unit.level,
    name: runningName(unit, site.locale),
    agency: await agencyName(at, unit, site.locale),
    href: siteLink(at, site, unit.id, itemPath(item)),
  };
}
