import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';

import { isSystem } from '@/tenants/access';

const DRAFT = Symbol('saves as draft');
const RESTORES = Symbol('restores an old version');

const ONE_LANGUAGE =
  'Mỗi lần lưu một ngôn ngữ: locale=vi hoặc locale=en. / Save one language at a time: locale=vi or locale=en.';

const goesIntoBin = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Boolean((data as { deletedAt?: unknown }).deletedAt);

/**
 * Remembers whether an operation saves a draft; hooks further down are not told. What goes into the bin goes there
 * itself: as a draft it would vanish from the admin's list and stay public.
 */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writes = operation === 'create' || operation === 'update';
  if (writes && req.locale === 'all' && !isSystem(req))
    throw new APIError(ONE_LANGUAGE, 400, undefined, true);
  const draft =
    'draft' in args && args.draft === true && !('data' in args && goesIntoBin(args.data));
  (req.context as Record<symbol, unknown>)[DRAFT] = draft;
  (req.context as Record<symbol, unknown>)[RESTORES] = operation === 'restoreVersion';
  return 'draft' in args ? { ...args, draft } : args;
};

/** Whether the operation under way wrote a draft version only, and nothing public. */
export const savedAsDraft = (req: { context: object }, doc: { _status?: unknown }): boolean =>
  (req.context as Record<symbol, unknown>)[DRAFT] === true && doc._status === 'draft';

const BY_VERBS = {
  vi: 'Bài được đăng, sửa khi đang đăng và gỡ bằng các bước duyệt: hãy lưu nháp rồi gửi duyệt.',
  en: 'Texts are published, changed while public and withdrawn by the steps of review: please save a draft and submit it.',
};

/** What has ended still answers for itself: the archive with its text, a notice with its title, at its address. */
async function hasEnded(req: PayloadRequest, item: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'editions', req,
    where: { and: [{ item: { equals: item } }, { stage: { equals: 'ended' } }] },
  });
  return totalDocs > 0;
} // prettier-ignore

/**
 * What is public is made, changed and ended by the verbs of `workflow/` alone, never by writing a document. Runs for
 * create, update, bulk edit, restore and the bin; of what has ended as well. Order: after the owner hook, which has settled the steward.
 */
export const guardPublication =
  (slug: CollectionSlug): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (isSystem(req) || !data) return data;
    const context = req.context as Record<symbol, unknown>;
    // An old version comes with the status it had; Payload writes it as a draft when asked to.
    if (context[DRAFT] === true && (context[RESTORES] === true || data._status !== 'published')) return data;
    const isLive = async (): Promise<boolean> => {
      if (operation !== 'update' || !originalDoc?.id) return false;
      const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
        collection: slug, where: { id: { equals: originalDoc.id } }, req, select: { _status: true },
      });
      return row?._status === 'published' || hasEnded(req, String(originalDoc.id));
    };
    if (data._status !== 'published' && !(await isLive())) return data;
    throw new APIError(BY_VERBS[req.i18n?.language === 'en' ? 'en' : 'vi'], 403, undefined, true);
  }; // prettier-ignore
