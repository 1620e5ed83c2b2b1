/**
 * States of a placement (DESIGN 3). `available`: a reference row, never in a feed. `waiting`: its window has not begun.
 * `past`: its window or its source has ended.
 */
export const STATES = [
  'offered',
  'returned',
  'available',
  'waiting',
  'live',
  'hidden',
  'past',
] as const;
export type PlacementState = (typeof STATES)[number];

export const STRENGTHS = ['mandatory', 'suggested', 'reference'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** States that a feed reads; `hidden` too, because a unit's own decision to hide outranks what was sent. */
export const FEED_STATES = ['live', 'hidden'] as const satisfies readonly PlacementState[];

export type CardText = { title: string; teaser: string };

/** What a card shows; copied to each placement so that a feed touches nothing else. */
export type Card = {
  ref: string;
  slug: string;
  kind: 'news' | 'notice' | 'event';
  vi: CardText;
  en: CardText | null;
  /** id of the cover in `media`, with what an <img> needs */
  image: CardImage | null;
  event: { startsAt: string | null; endsAt: string | null; place: string | null } | null;
  /** what the text holds besides words; absent where that is nothing */
  media?: CardMedia;
};

/** Pictures in galleries, and whether there is a video. */
export type CardMedia = { photos?: number; video?: true };

export type CardImage = {
  id: string;
  alt: { vi: string; en: string };
  /** who made it, and on what conditions it may be used; they travel with the item */
  credit?: string;
  rights?: string;
  /** its main colour, "#3a5f2b"; pictures from before it was noted have none */
  colour?: string;
  width: number;
  height: number;
  /** stored files by width, one entry per size and format */
  sources: { file: string; width: number; height: number; type: string }[];
};

/** A row as a feed reads it. `date`, `until`: milliseconds since 1970. */
export type FeedRow = {
  item: string;
  itemType: string;
  channel: string;
  state: (typeof FEED_STATES)[number];
  strength: Strength | null;
  date: number;
  kind: Card['kind'];
  startsAt: number | null;
  /** whether the item came from another unit than the channel's */
  received: boolean;
  section: string | null;
  ownTeaser: { vi?: string; en?: string } | null;
  until: number | null;
  origin: string;
  /** says in which section a unit shows what reaches it; alone it shows nothing */
  tied?: boolean;
  card: Card;
};
