/** What a reader may say was wrong with a page, besides his own words. Pure. */
export const REASON_CHOICES = ['missing', 'hard', 'wrong', 'not-found'] as const;

export type ReasonChoice = (typeof REASON_CHOICES)[number];

/** Characters of a reader's own words that are kept. */
export const LONGEST_REASON = 300;

/** Field of the forms that people do not see: whoever fills it in is a program. */
export const HONEYPOT = 'ghi-them';

/** The choice that came in; null for none or an unknown one. */
export const choiceOf = (value: unknown): ReasonChoice | null =>
  REASON_CHOICES.find((one) => one === value) ?? null;
