import type { Colours } from './colours';

/** All that a share picture is made of: the same plan is the same picture. */
export type SharePlan = {
  /** of the site's palette */
  colours: Colours;
  title: string;
  /** as the masthead names it */
  site: { first: string; name: string; place?: string };
  /** who published it, where it is not the site itself */
  origin?: { label: string; agency: string };
  /** stored name of the cover */
  cover?: string;
};

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
export const SHARE_TYPE = 'image/jpeg';
