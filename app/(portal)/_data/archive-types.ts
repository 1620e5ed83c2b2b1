import type { Month } from './month';
import type { CardView } from './types';

/** The archive of a list by months: what the choice offers, and where a chosen month leads. */
export type ArchiveView = {
  /** address of the list, to which the choice is sent */
  action: string;
  years: { year: string; months: Month[] }[];
  /** only on the page of a month */
  chosen?: {
    month: Month;
    /** nearest months that have something */
    earlier?: { month: Month; href: string };
    later?: { month: Month; href: string };
  };
};

/** Older items, and back to the newest; `first` only on further pages. */
export type Paging = { next?: string; first?: string };

/** One page of a section or list. */
export type SectionView = {
  title: string;
  slug: string;
  archive?: ArchiveView;
  cards: CardView[];
  paging: Paging;
};
