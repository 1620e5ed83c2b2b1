import { hrefIn } from './href';
import { portal } from './portal';
import { siteLink } from './site-link';
import type { SiteView } from './types';

/**
 * Where `don-vi/<id>` leads: to the site of that unit, in the language and the way of addressing of this one. What a browser
 * remembers is an id alone, so nothing that somebody put there leads out of the portal; an id that nobody has leads to the finder.
 */
export async function unitTarget(site: SiteView, id: string): Promise<string> {
  const at = await portal();
  return at.tree.get(id) ? siteLink(at, site, id) : hrefIn(site, '/don-vi');
}
