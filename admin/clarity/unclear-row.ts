import type { ReasonChoice } from '@/clarity/choices';
import type { ItemType } from '@/workflow/content';

/** What a reader found unclear, as the list shows it. */
export type ShownReason = {
  id: string;
  choice: ReasonChoice | '';
  text: string;
  day: string;
  /** name of the unit on whose site he read */
  site: string;
  language: 'vi' | 'en';
};

/** A page that readers find unclear, in the last ninety days. */
export type UnclearRow = {
  id: string;
  itemType: ItemType;
  title: string;
  /** whose figures they are */
  unit: string;
  /** who wrote the item, where that is another unit */
  origin: string;
  answers: number;
  unclear: number;
  /** percent */
  share: number;
  reasons: ShownReason[];
  /** whether more reasons wait than are shown */
  more: boolean;
  /** what *Đã xử lý* marks */
  upTo: number;
  may: boolean;
  /** its form, where the person may read it */
  edit: string | null;
  /** its public page */
  href: string | null;
};
