import type { CollectionAfterChangeHook } from 'payload';

import { followItem } from '@/reviews/follow-item';
import { followPage as followPageItem } from '@/syndication/follow-page';
import { followTranslation } from '@/translations/follow-item';
import { followDraft } from '@/workflow/follow-draft';

import { savedAsDraft } from '../shared/publication';

/** Which pictures and files are public because this page shows them, and when it is looked at again. */
export const trackPage: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (savedAsDraft(req, doc)) return doc;
  const item = await followPageItem(req, String(doc.id));
  await followItem(req, 'pages', String(doc.id), item);
  await followTranslation(req, 'pages', String(doc.id), item);
  return doc;
};

/** An approval was given to the text that is now replaced. */
export const followPage: CollectionAfterChangeHook = async ({ doc, req }) => {
  await followDraft(req, 'pages', String(doc.id));
  return doc;
};
