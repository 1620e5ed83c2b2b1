import type { CollectionAfterChangeHook } from 'payload';

import { publicItem } from '@/syndication/public-item';
import { trackUses } from '@/syndication/track-uses';
import { followDraft } from '@/workflow/follow-draft';

import { savedAsDraft } from '../shared/publication';

/** Which pictures and files are public because this page shows them. */
export const trackPage: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (savedAsDraft(req, doc)) return doc;
  await trackUses(req, 'pages', await publicItem(req, 'pages', String(doc.id)), String(doc.id));
  return doc;
};

/** An approval was given to the text that is now replaced. */
export const followPage: CollectionAfterChangeHook = async ({ doc, req }) => {
  await followDraft(req, 'pages', String(doc.id));
  return doc;
};
