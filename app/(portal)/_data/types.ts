/** View types: what pages are made of. Plain data, no shape of the CMS; dates are ISO 8601, addresses are ready to use. */

import type { Level } from '@/tenants/levels';
import type { SiteAddress } from '@/tenants/urls';

import type { RichTextBody } from '../_components/RichText/types';
import type { AlertBannerView } from './alert-types';
import type { DrawnShape } from './draw-outlines';
import type { ArchivedView, ClosedNotice, HistoryView } from './ended-types';
import type { PublisherView } from './feed-types';
import type { OriginalView } from './original-types';
import type { LookView } from './look-types';
import type { TopicLink } from './topic-types';

export type Locale = 'vi' | 'en';

/** A unit as the source of an item from elsewhere. `name` is short: "Xã An Bình". */
export type OriginMark = { level: Level; name: string };

/** One step of the ladder, highest first; the type stands before the name ("Huyện") or after it ("District"). */
export type LadderStep = {
  level: Level;
  before: string;
  shortName: string;
  after: string;
  href: string;
  current: boolean;
};

/** `lang` when the label is not in the page's language. */
export type MenuItem = { label: string; href: string; lang?: Locale };

/** A menu item that also knows its path inside the site. */
export type SitePath = MenuItem & { path: string };

/** What /so-do lists besides the frame's own pages. */
export type OutlineView = {
  sections: SitePath[];
  topics: SitePath[];
  pages: SitePath[];
  units: MenuItem[];
};

/** Names of a symbol in public/icons.svg. */
export type IconName =
  | 'search' | 'menu' | 'pin' | 'document' | 'submit' | 'lookup' | 'feedback' | 'calendar' | 'phone' | 'arrow-right'
  | 'print' | 'share' | 'contrast' | 'check' | 'mail' | 'home' | 'warning' | 'person'
  | 'play' | 'listen' | 'copy'; // prettier-ignore

export type QuickTask = { label: string; note?: string; href: string; icon: IconName };

export type Phone = { label: string; note?: string; number: string };

export type Contact = { address?: string; phone?: string; email?: string; hours?: string };

export type Person = { name: string; post?: string; phone?: string; email?: string };

export type SiteView = {
  unitId: string;
  /** The [site] segment as the proxy wrote it: unit id, with ~p in path mode. */
  key: string;
  level: Level;
  locale: Locale;
  address: SiteAddress;
  byPath: boolean;
  name: string;
  shortName: string;
  /** Whole title: "Trang thông tin điện tử xã An Bình – huyện Nam Sách – tỉnh Hải Dương". */
  title: string;
  titleLines: { first: string; name: string; place?: string };
  agency: string;
  ladder: LadderStep[];
  menu: MenuItem[];
  /** Links of the footer under "Thông tin"; those without a target are left out. */
  footerLinks: MenuItem[];
  tasks: QuickTask[];
  phones: Phone[];
  contact: Contact;
  responsible?: Person;
  spokesperson?: Person;
  look: LookView;
  demo: boolean;
  /** what stands first on every page */
  alerts: AlertBannerView[];
  closed?: ClosedNotice;
};

export type ImageView = {
  src: string;
  /** '' for a decorative picture. */
  alt: string;
  width: number;
  height: number;
  sources?: { type: string; srcSet: string }[];
  /** CSS object-position from the focal point: "40% 60%". */
  position?: string;
  caption?: string;
  credit?: string;
  /** on what conditions others may use it */
  rights?: string;
  /** its main colour, while it is on its way: "#3a5f2b" */
  colour?: string;
  original?: OriginalView;
};

export type CardView = {
  href: string;
  title: string;
  /** Set when the text is not in the page's language. */
  lang?: Locale;
  teaser?: string;
  image?: ImageView;
  date: string;
  /** Only on items from another unit. */
  origin?: OriginMark;
  /** set where the unit pinned it */
  pinned?: true;
  /** what its text holds besides words */
  media?: { photos?: number; video?: true };
};

/** Line under the title of a syndicated article. */
export type OriginLineView = OriginMark & { agency: string; href: string };

export type ArticleView = {
  ref: string;
  slug: string;
  /** Path inside a site, the same on every site: "/tin/<slug>-<ref>". */
  path: string;
  /** Absolute address on the site of origin. */
  canonical: string;
  title: string;
  teaser?: string;
  lang?: Locale;
  locales: Locale[];
  /** on an English text: since when the Vietnamese one is newer */
  staleSince?: string;
  publishedAt: string;
  history: HistoryView;
  archived?: ArchivedView;
  /** when somebody last made sure that it is right */
  checkedAt?: string;
  minutes: number;
  cover?: ImageView & { file?: string };
  body: RichTextBody;
  note?: UnitNoteView;
  author?: string;
  source?: { name: string; url?: string };
  event?: { startsAt: string; endsAt?: string; place?: string };
  section?: SitePath;
  topics: TopicLink[];
  origin?: OriginLineView;
  /** of an independent version: from whose article it was made */
  adapted?: AdaptedView;
  /** the unit that wrote it, on every site */
  publisher?: PublisherView;
  sameUnit: CardView[];
  sameSection: CardView[];
};

/** Whose article a unit made its own version of; addresses while that one is public, `canonical` for programs. */
export type AdaptedView = { agency: string; href?: string; canonical?: string };

/** What the unit of the site wrote under an item; `lang` when it is not in the page's language. */
export type UnitNoteView = { unit: string; text: string; lang?: Locale };

export type ArticleResult =
  { kind: 'found'; article: ArticleView } | { kind: 'moved'; href: string };

export type PageView = {
  title: string;
  slug: string;
  lang?: Locale;
  /** as on articles */
  staleSince?: string;
  body: RichTextBody;
  history: HistoryView;
  archived?: ArchivedView;
  /** when somebody last made sure that it is right */
  checkedAt?: string;
};

/** An item by a preview link: an article or a page, when the link ends, and whether all of it is public already. */
export type PreviewView = {
  expiresAt: string;
  published: boolean;
  article?: ArticleView;
  page?: PageView;
};

export type UnitEntry = {
  id: string;
  level: Level;
  name: string;
  href: string;
  /** Number of units below. */
  count: number;
  /** Unit above: "Huyện Nam Sách". */
  within?: string;
  /** Former name by which it was found. */
  former?: string;
  current: boolean;
};

export type MapShape = DrawnShape & { label: string; href: string; here: boolean };

/** Outlines projected to SVG units; `width` × `height` is the drawing without its margin. */
export type MapView = { label: string; width: number; height: number; shapes: MapShape[] };

export type DirectoryView = {
  root: UnitEntry;
  districts: { unit: UnitEntry; children: UnitEntry[] }[];
  /** Communes directly under the root (no district level between). */
  communes: UnitEntry[];
  counts: { districts: number; communes: number };
  map?: MapView;
};
