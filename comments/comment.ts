import type { ItemType } from '@/workflow/content';

/** A row of `comments`. Times are milliseconds since 1970; 0 where it has not happened. */
export type Comment = {
  id: string;
  itemType: ItemType;
  item: string;
  /** the comment that this one answers; empty for the first of a thread */
  parent: string;
  /** of a thread, on its first comment */
  state: 'open' | 'resolved';
  /** number of the edition that it was made on; 0 where nothing had been submitted */
  edition: number;
  quote?: string | null;
  text?: string | null;
  by: string;
  at: number;
  editedAt: number;
  deletedAt: number;
  resolvedAt: number;
  resolvedBy?: string | null;
};
