import type { ItemType } from '@/workflow/content';

import type { ReasonChoice } from './choices';

/** Slugs of the collections. */
export const COUNTS = 'clear-counts';
export const REASONS = 'clear-reasons';
export const STANDINGS = 'clear-standings';

/** An item that a site shows, with the units that answer for it. */
export type ShownItem = { type: ItemType; id: string; steward: string; origin: string };

/**
 * Whose figures: of an item as one site shows it (`site` is its unit), or of the item on all sites (`site` is empty). The
 * first belong to the unit of the site, the second to the steward of the item.
 */
export type Figures = { item: ShownItem; site: string };

/** Answers of one day. Days are YYYY-MM-DD in Viet Nam. */
export type CountRow = { id: string; day: string; clear: number; unclear: number };

export type ReasonRow = {
  id: string;
  itemType: ItemType;
  item: string;
  site: string;
  language: 'vi' | 'en';
  day: string;
  /** order among the reasons of the item, without a time */
  seq: number;
  choice: ReasonChoice | '';
  text: string;
  done: boolean;
};

/** What the list of unclear pages reads: figures of the last `WINDOW_DAYS` days. */
export type StandingRow = {
  id: string;
  key: string;
  itemType: ItemType;
  item: string;
  site: string;
  clear: number;
  unclear: number;
  rank: string;
  steward: string;
  origin: string;
};

export const WINDOW_DAYS = 90;
