import type { FeedRequest } from '@/syndication/feed';
import type { FeedRow } from '@/syndication/placement';
import { countOf, type HomeBlock } from '@/tenants/home/blocks';

import { hrefIn } from './href';
import type { CardsBlockView } from './home-types';
import { isListSlug } from './lists';
import type { CardView, SiteView } from './types';
import type { SectionName } from './vocabulary';

/** Address of the section for what must be made public; its block has a place of its own. */
export const DISCLOSURES = 'cong-khai';

/** Items of a block. */
const SHOWN = 3;

/** How many sections are asked for the blocks that name none. */
const ASKED = 8;

export type SectionReader = {
  site: SiteView;
  names: readonly SectionName[];
  rows: (request: Omit<FeedRequest, 'unit'>) => Promise<FeedRow[]>;
  card: (row: FeedRow) => CardView;
};

/** One section under its name: one query. */
export async function sectionBlock(
  { site, rows, card }: SectionReader,
  section: SectionName | undefined,
  block: HomeBlock,
  filter: Partial<FeedRequest>,
): Promise<CardsBlockView> {
  const kind = block.kind === 'disclosures' ? 'disclosures' : 'section';
  if (!section) return { kind, cards: [] };
  const found = await rows({ ...filter, section: section.id, limit: countOf(block, SHOWN) });
  return {
    kind,
    title: section.name,
    href: hrefIn(site, `/chuyen-muc/${section.slug}`),
    cards: found.map(card),
  };
}

/**
 * Blocks that name no section take the next ones of the vocabulary that have something to show and that no other block names.
 * @param blocks those blocks, in their order
 * @returns as many as there are blocks, or fewer
 */
export async function openSections(
  reader: SectionReader,
  blocks: readonly HomeBlock[],
  named: ReadonlySet<string>,
  filter: Partial<FeedRequest>,
): Promise<CardsBlockView[]> {
  const free = reader.names
    .filter(({ id, slug }) => slug !== DISCLOSURES && !isListSlug(slug) && !named.has(id))
    .slice(0, ASKED);
  const most = Math.max(...blocks.map((block) => countOf(block, SHOWN)));
  const found = await Promise.all(
    free.map((name) => sectionBlock(reader, name, { ...blocks[0]!, count: most }, filter)),
  );
  const full = found.filter(({ cards }) => cards.length > 0).slice(0, blocks.length);
  return full.map((one, n) => ({ ...one, cards: one.cards.slice(0, countOf(blocks[n]!, SHOWN)) }));
}
