import type { NoticeKind } from './kinds';

export type NoticeItemType = 'articles' | 'pages' | 'alerts';

/** What happened to an item, as a caller says it. */
export type Notice = {
  kind: NoticeKind;
  type: NoticeItemType;
  item: string;
  title: string;
  /** the item's steward */
  unit: string;
  /** whose hand it was; he is not told */
  by?: string | null;
  /** a reason; shown in the admin, never mailed */
  note?: string | null;
  /** milliseconds since 1970 */
  at: number;
};
