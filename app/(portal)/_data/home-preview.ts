import { openHomeToken, type HomeTrial } from '@/preview/home-token';

import { readHome } from './home';
import type { HomePreviewView } from './home-types';
import { portal } from './portal';
import type { SiteView } from './types';

/** An arrangement of a unit's home page, by its token; null on the site of any other unit. */
export function homeTrialOn(unit: string, token: string): HomeTrial | null {
  const trial = openHomeToken(token);
  return trial?.unit === unit ? trial : null;
}

/** The home page as it would be, with what is public now; nothing of it is kept. */
export async function getHomePreview(
  site: SiteView,
  token: string,
): Promise<HomePreviewView | null> {
  const trial = homeTrialOn(site.unitId, token);
  if (!trial) return null;
  const home = await readHome(await portal(), site, trial.blocks);
  return { expiresAt: new Date(trial.expiresAt).toISOString(), home };
}
