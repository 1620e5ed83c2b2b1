import type { Locale } from './types';

/** An alert as a page shows it. Moments are ISO 8601. */
export type AlertBannerView = {
  id: string;
  kind: 'emergency' | 'important' | 'notice' | 'all-clear';
  /** practised, not real: said before anything else of it */
  drill: boolean;
  title: string;
  /** what to do, a paragraph each */
  lines: string[];
  /** set when the words are not in the page's language */
  lang?: Locale;
  /** "UBND tỉnh Hải Dương" */
  issuer: string;
  at: string;
  updatedAt?: string;
  until?: string;
  phone?: string;
  href?: string;
};
