import { APIError, type CollectionBeforeDeleteHook } from 'payload';

const message = {
  vi: 'Chuyên mục đang có bài hoặc tên riêng của đơn vị, nên không xóa được.',
  en: 'Articles or local labels use this section; it cannot be deleted.',
};

/** A section in use stays: its articles would lose their place, and the database of one engine refuses anyway. */
export const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { section: { equals: id } };
  const articles = await req.payload.count({
    collection: 'articles',
    where,
    overrideAccess: true,
    trash: true,
    req,
  });
  const labels = await req.payload.count({
    collection: 'section-labels',
    where,
    overrideAccess: true,
    req,
  });
  const drafts = await req.payload.countVersions({
    collection: 'articles', where: { 'version.section': { equals: id } }, overrideAccess: true, req,
  }); // prettier-ignore
  if (articles.totalDocs + labels.totalDocs + drafts.totalDocs === 0) return;
  throw new APIError(message[req.i18n?.language === 'en' ? 'en' : 'vi'], 409, undefined, true);
};
