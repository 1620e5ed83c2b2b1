import { getArticle } from './article';
import { getHome } from './home';
import { getSite } from './site';

/** What visitors of a site get of an item at the moment of asking. */
export type SiteReading = { unit: string; showing: boolean };

type Address = { slug: string; ref: string };

/** The page of the item and the home page of one site, read as a visitor's request reads them, caches included. */
async function reading(unit: string, { slug, ref }: Address): Promise<SiteReading> {
  const site = await getSite(unit, 'vi');
  if (!site) return { unit, showing: false };
  const address = `${slug}-${ref}`;
  const page = await getArticle(site, address);
  if (page?.kind === 'found' && !page.article.archived) return { unit, showing: true };
  // Whatever leads to it: stories, notices, events, blocks of sections.
  const home = JSON.stringify(await getHome(site));
  return { unit, showing: home.includes(`-${ref}"`) };
}

/**
 * Reads the pages of sites and says which of them show an item: what a report of a recall is proven by (FLOWS, rule 5).
 * One site after the other, so that a proof takes nothing from visitors.
 */
export async function sitesShowing(
  units: readonly string[],
  address: Address,
): Promise<SiteReading[]> {
  const readings: SiteReading[] = [];
  for (const unit of units) readings.push(await reading(unit, address));
  return readings;
}
