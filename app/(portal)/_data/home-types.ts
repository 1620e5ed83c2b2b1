/** View types of home pages. */

import type { HomeRow } from '@/tenants/home/rows';

import type { CardView, Locale, MapView, OriginMark, UnitEntry } from './types';

export type NoticeView = {
  href: string;
  title: string;
  lang?: Locale;
  /** The day the notice concerns: start of the event, else the day of publication. */
  date: string;
  note?: string;
  /** Whole days to the deadline; only while it is ahead. */
  daysLeft?: number;
  origin?: OriginMark;
};

/** `title` where it is no fixed one: of a section, or what the unit wrote. */
export type CardsBlockView = {
  kind: 'lead' | 'news' | 'section' | 'disclosures' | 'fromAbove' | 'fromBelow' | 'media';
  title?: string;
  cards: CardView[];
  href?: string;
};

export type NoticesBlockView = {
  kind: 'notices' | 'events';
  notices: NoticeView[];
  href: string;
};

/** Children of the unit, beside the map where there is one. */
export type UnitsBlockView = { kind: 'units'; units: UnitEntry[]; map?: MapView };

/** A word in the page's language, or with the one it is in. */
export type Wording = { text: string; lang?: Locale };

export type LinksBlockView = {
  kind: 'links';
  title: Wording;
  links: (Wording & { href: string })[];
};

export type TextBlockView = { kind: 'text'; title: Wording; paragraphs: string[]; lang?: Locale };

/** What the frame of the site knows already. */
export type SiteBlockView = { kind: 'tasks' | 'contact' };

export type HomeBlockView =
  | CardsBlockView
  | NoticesBlockView
  | UnitsBlockView
  | LinksBlockView
  | TextBlockView
  | SiteBlockView;

/** A home page, row by row; what is empty is not in it. */
export type HomeView = {
  rows: HomeRow<HomeBlockView>[];
  /** Children of the unit: how many, and their kinds in running text: "xã, thị trấn". */
  below: { count: number; kinds: string };
};

/** A home page that is not saved, by its link. */
export type HomePreviewView = { expiresAt: string; home: HomeView };
