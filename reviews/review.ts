import type { ItemType } from '@/workflow/content';

/** Months between two checks that can be chosen; 0: at a chosen day only. */
export const INTERVALS = [3, 6, 12, 24] as const;

/** A row of `reviews`, one per item: who answers for its content staying right, and when it is looked at again. */
export type Review = {
  id: string;
  itemType: ItemType;
  item: string;
  /** counts changes, so that of two at the same moment one is told */
  rev: number;
  title: string;
  /** whether visitors see the item */
  live: boolean;
  /** id of a person; empty where nobody was named */
  owner: string;
  everyMonths: number;
  /** YYYY-MM-DD in Viet Nam; empty where no check is planned */
  dueOn: string;
  /** when the next reminder goes out; empty where none does */
  remindOn: string;
  /** the last reminder that went out, as "<due day> <days from it>" */
  reminded: string;
  lastCheckedAt: number;
  lastCheckedBy: string;
};
