'use client';

import type { ItemType } from '@/workflow/content';

import type { QueueTexts } from './queue-texts';

/** The place of the comments between author and reader (key C opens it). */
export function CommentsSlot({ texts }: { type: ItemType; id: string; texts: QueueTexts }) {
  return <p className="lt-quiet lt-small">{texts.noComments}</p>;
}
