import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
} from 'payload';

import { writeUses } from '@/syndication/track-uses';

import { idsOf } from '../shared/ids-of';
import { both } from '../shared/labels';

const IN_USE = both(
  'Chuyên đề đang có bài (kể cả bản nháp, bản cũ) nên không xóa được. Hãy ghi ngày kết thúc để khép lại.',
  'Articles, drafts or former versions use this topic; it cannot be deleted. Give it a last day to close it.',
);

/** A topic in use stays: what was public must be provable, and one database would take it out of its articles silently. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req;
  const all = { overrideAccess: true, req } as const;
  const [articles, versions] = await Promise.all([
    payload.count({ collection: 'articles', where: { topics: { in: [id] } }, trash: true, ...all }),
    payload.countVersions({
      collection: 'articles',
      where: { 'version.topics': { in: [id] } },
      ...all,
    }),
  ]);
  if (articles.totalDocs + versions.totalDocs === 0) return;
  throw new APIError(IN_USE[req.i18n?.language === 'en' ? 'en' : 'vi'], 409, undefined, true);
};

/** Its picture is public while the topic is there. */
export const showCover: CollectionAfterChangeHook = async ({ doc, req }) => {
  await writeUses(req, 'topics', String(doc.id), idsOf(doc.cover));
  return doc;
};

export const hideCover: CollectionAfterDeleteHook = ({ id, req }) =>
  writeUses(req, 'topics', String(id), []);
