/** How a public item may end by a person's hand (after GOV.UK Whitehall). */
export const ENDINGS = ['withdrawn', 'error', 'merged', 'archived'] as const;

export type Ending = (typeof ENDINGS)[number];

/** Its time was over: the worker ended it. */
export const EXPIRED = 'expired';

/** No end: held back until its embargo is over, then public again as it was. */
export const EMBARGO = 'embargo';

/** What an ended edition may say of its end. */
export const EVERY_ENDING = [...ENDINGS, EXPIRED, EMBARGO] as const;

export type EveryEnding = (typeof EVERY_ENDING)[number];
