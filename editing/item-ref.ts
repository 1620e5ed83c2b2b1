import type { ItemType } from '@/workflow/content';

/** An article or a page by its address. */
export type ItemRef = { type: ItemType; id: string };
