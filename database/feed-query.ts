/** Position in a feed: rows strictly after (date, item) in descending order. */
export type Cursor = { date: number; item: string };

/** One batch of placements on some channels, newest first unless asked otherwise, every filter an equality that an index serves. */
export type FeedQuery = {
  channels: readonly string[];
  states: readonly string[];
  limit: number;
  before?: Cursor | null;
  /** milliseconds since 1970; nothing older */
  since?: number;
  /** the oldest first instead of the newest */
  oldestFirst?: boolean;
  section?: string;
  kind?: string;
  received?: boolean;
};

/** A placement row as stored, keys in our spelling, JSON already parsed. */
export type StoredPlacement = {
  id: string;
  item: string;
  itemType: string;
  channel: string;
  state: string;
  /** what it was when its item ceased to be public */
  heldState: string | null;
  strength: string | null;
  date: number;
  kind: string;
  startsAt: number | null;
  received: boolean;
  section: string | null;
  ownTeaser: unknown;
  until: number | null;
  origin: string;
  tied: boolean;
  card: unknown;
};
