import type { CollectionAfterChangeHook } from 'payload';

import { trackUses } from '@/syndication/track-uses';

/** Which pictures and files are public because this page shows them. */
export const trackPage: CollectionAfterChangeHook = async ({ doc, req }) => {
  await trackUses(req, 'pages', String(doc.id));
  return doc;
};
