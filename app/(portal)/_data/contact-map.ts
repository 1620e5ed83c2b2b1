import { portal } from './portal';
import type { MapView, SiteView } from './types';
import { unitMap } from './unit-map';

/**
 * Where a unit lies: the map of the districts, its own one marked, drawn from our own outlines. Undefined without outlines, and
 * for the province itself, of which nothing would be marked.
 */
export async function contactMap(site: SiteView): Promise<MapView | undefined> {
  const map = await unitMap(await portal(), site);
  return map?.shapes.some(({ here }) => here) ? map : undefined;
}
