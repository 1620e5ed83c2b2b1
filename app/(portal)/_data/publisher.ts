import { agencyName } from './agency-name';
import type { PublisherView } from './feed-types';
import type { Portal } from './portal';
import { publicUrl } from './public-url';
import type { Locale } from './types';
import { nameOf } from './unit-names';

/** Who published an item, for programs that read it; undefined for a unit that is not in the tree. @param origin id of the unit */
export async function publisherView(
  at: Portal,
  origin: string,
  locale: Locale,
): Promise<PublisherView | undefined> {
  const unit = at.tree.get(origin);
  if (!unit) return undefined;
  const site = { address: at.directory.primary[origin] ?? { host: null, path: unit.path }, locale };
  return {
    name: await agencyName(at, unit, locale),
    level: unit.level,
    unit: nameOf(unit, locale),
    url: publicUrl(site, '/'),
    rss: publicUrl(site, '/rss.xml'),
  };
}
