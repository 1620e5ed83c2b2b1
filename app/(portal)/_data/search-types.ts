import type { Match } from '@/search/hits';
import type { SnippetPart } from '@/search/snippet';

import type { Wording } from './home-types';
import type { Locale, MenuItem, OriginMark, UnitEntry } from './types';

export const SEARCH_SCOPES = ['site', 'below', 'all'] as const;
/** This site with what it shows; this unit and those below it; the whole province. */
export type SearchScope = (typeof SEARCH_SCOPES)[number];

export const SEARCH_KINDS = ['news', 'notice', 'event', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SEARCH_SORTS = ['best', 'newest', 'oldest'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** A choice that narrows what was found; an address, so that it works without a script. */
export type SearchChoice = { label: string; href: string; chosen: boolean; count?: number };

export type SearchHit = {
  href: string;
  title: SnippetPart[];
  snippet: SnippetPart[];
  kind: SearchKind;
  /** ISO 8601; pages that last have none */
  date?: string;
  origin?: OriginMark;
  /** when the text is not in the language of the page */
  lang?: Locale;
};

/** What a unit shows first to those who look for certain words. */
export type SuggestedView = { href: string; title: Wording; text?: Wording };

/** What leads on when nothing, or little, was found. */
export type SearchWays = {
  /** the query as it was probably meant */
  spelling?: MenuItem;
  /** the same query where something is found */
  wider: SearchChoice[];
};

export type SearchView = {
  query: string;
  /** what was probably meant and looked for, where nothing was found for the query as it was typed */
  meant?: string;
  scope: SearchScope;
  /** address of the form */
  action: string;
  /** where the site can be asked in person */
  contact: string;
  /** what was found; `more` when there is more than was counted */
  count: number;
  more: boolean;
  /** how well what was found has the words */
  match: Match;
  /** more words than are looked for */
  tooLong: boolean;
  /** above the first page of results */
  suggested: SuggestedView[];
  hits: SearchHit[];
  units: UnitEntry[];
  sections: MenuItem[];
  scopes: SearchChoice[];
  kinds: SearchChoice[];
  facets: { name: 'unit' | 'level' | 'section' | 'year'; choices: SearchChoice[] }[];
  sorts: SearchChoice[];
  /** leads back to all that was found, where something was chosen */
  clear?: string;
  pages: { number: number; href: string; current: boolean }[];
  previous?: string;
  next?: string;
  ways: SearchWays;
};
