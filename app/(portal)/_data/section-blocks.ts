import { getFeed } from '@/syndication/feed';

import { cardView } from './cards';
import { hrefIn } from './href';
import { isListSlug } from './lists';
import type { Portal } from './portal';
import type { HomeView, SectionBlock, SiteView } from './types';
import { vocabulary, type SectionName } from './vocabulary';

/** Address of the section for what must be made public; its block has a place of its own. */
const DISCLOSURES = 'cong-khai';

/** Items of a block. */
const SHOWN = 3;

/** How many sections are asked for the three blocks of a province's home page. */
const ASKED = 8;

/**
 * The section blocks of a home page: disclosures on every level, three sections on the province's.
 * @param above items that stand above already: none stands twice
 */
export async function sectionBlocks(
  at: Portal,
  site: SiteView,
  above: ReadonlySet<string>,
): Promise<Pick<HomeView, 'sections' | 'disclosures'>> {
  const names = await vocabulary(site.unitId, site.locale);
  const disclosures = names.find(({ slug }) => slug === DISCLOSURES);
  const wide = site.level === 'province' || site.level === 'country';
  const asked = wide
    ? names.filter(({ slug }) => slug !== DISCLOSURES && !isListSlug(slug)).slice(0, ASKED)
    : [];
  const [shown, ...blocks] = await Promise.all([
    disclosures && blockOf(at, site, disclosures, above),
    ...asked.map((name) => blockOf(at, site, name, above)),
  ]);
  return {
    disclosures: shown && shown.cards.length > 0 ? shown : undefined,
    sections: blocks.filter(({ cards }) => cards.length > 0).slice(0, 3),
  };
}

async function blockOf(
  { payload, tree }: Portal,
  site: SiteView,
  section: SectionName,
  above: ReadonlySet<string>,
): Promise<SectionBlock> {
  const { rows } = await getFeed(payload, tree, {
    unit: site.unitId,
    section: section.id,
    limit: SHOWN + above.size,
  });
  return {
    title: section.name,
    href: hrefIn(site, `/chuyen-muc/${section.slug}`),
    cards: rows
      .filter(({ item }) => !above.has(item))
      .slice(0, SHOWN)
      .map((row) => cardView(tree, site, row)),
  };
}
