/** Slug of the collection. */
export const MISSES = 'misses';

/** What visitors looked for in vain: words of a search, or an address that leads nowhere. */
export const MISS_KINDS = ['search', 'address'] as const;

export type MissKind = (typeof MISS_KINDS)[number];

/** One thing that was not found on the site of a unit. */
export type Miss = { unit: string; kind: MissKind; text: string };

/** How often it was looked for in a week, which is named by its Monday in Viet Nam. */
export type MissRow = {
  id: string;
  kind: MissKind;
  /** unit of the site */
  site: string;
  week: string;
  text: string;
  count: number;
  steward: string;
};

/** Below so many times nobody is shown what somebody looked for, and it does not outlast its week. */
export const ENOUGH = 5;

/** Different things kept of a site, a week and a kind; what comes after them is not counted. */
export const MOST_ROWS = 500;

/** The running week is one of them. */
export const KEPT_WEEKS = 12;
