import type { Level } from '../levels';

/** What a home page may be made of. The emergency banner is no block: it stands first on every page. */
export const HOME_KINDS = [
  'tasks', 'lead', 'notices', 'news', 'section', 'disclosures', 'events', 'fromAbove', 'fromBelow', 'units', 'media', 'links', 'text', 'contact',
] as const; // prettier-ignore

export type HomeKind = (typeof HOME_KINDS)[number];

export type HomeLink = { label: string; labelEn: string; href: string };

/** One block as somebody arranged it. Empty texts are ''. */
export type HomeBlock = {
  kind: HomeKind;
  hidden: boolean;
  /** of the level's standard only: present on every site, nowhere below its place */
  locked: boolean;
  /** id of the section of a `section` block; null: the next one of the vocabulary that has something */
  section: string | null;
  /** how many items at most; null: as many as is usual */
  count: number | null;
  title: string;
  titleEn: string;
  text: string;
  textEn: string;
  links: HomeLink[];
  /** ids of articles that stand first in a `media` block */
  articles: string[];
};

/** A page loads at most so many blocks. */
export const MOST_BLOCKS = 14;

/** What comes from above stays a glimpse. */
export const MOST_FROM_ABOVE = 5;

export const MOST_ITEMS = 10;

const BARE: Omit<HomeBlock, 'kind'> = {
  hidden: false, locked: false, section: null, count: null, title: '', titleEn: '', text: '', textEn: '', links: [], articles: [],
}; // prettier-ignore

export const homeBlock = (kind: HomeKind, more: Partial<HomeBlock> = {}): HomeBlock => ({
  ...BARE,
  kind,
  ...more,
});

const REPEATED: readonly HomeKind[] = ['section', 'links', 'text'];

/** What makes two blocks the same; null for those of which a page may have any number. */
export function keyOf({ kind, section }: HomeBlock): string | null {
  if (kind === 'section' && section) return `section:${section}`;
  return REPEATED.includes(kind) ? null : kind;
}

/** Whether a site of the level has anything to show in such a block: nothing is below a commune. */
export const fitsLevel = (kind: HomeKind, level: Level): boolean =>
  level !== 'commune' || (kind !== 'fromBelow' && kind !== 'units');

/** How many items of a block are shown. @param usual of the level */
export function countOf({ kind, count }: HomeBlock, usual: number): number {
  const wanted = Math.min(Math.max(Math.trunc(count ?? usual), 1), MOST_ITEMS);
  return kind === 'fromAbove' ? Math.min(wanted, MOST_FROM_ABOVE) : wanted;
}
