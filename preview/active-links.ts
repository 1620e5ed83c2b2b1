import type { Where } from 'payload';

import type { PreviewItem } from './preview-item';

/** Links that still open, as a condition on their rows. @param now milliseconds */
export const activeLinks = ({ itemType, id }: PreviewItem, now: number): Where => ({
  and: [
    { itemType: { equals: itemType } },
    { item: { equals: id } },
    { revokedAt: { equals: 0 } },
    { expiresAt: { greater_than: now } },
  ],
});
