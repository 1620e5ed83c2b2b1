import {
  APIError,
  Forbidden,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
} from 'payload';

import { isSystem } from '@/tenants/access';
import { mayIn } from '@/tenants/actor';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

const DRAFT = Symbol('saves as draft');

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
  return 'draft' in args ? { ...args, draft } : args;
};

/** Whether the operation under way wrote a draft version only, and nothing public. */
export const savedAsDraft = (req: { context: object }, doc: { _status?: unknown }): boolean =>
  (req.context as Record<symbol, unknown>)[DRAFT] === true && doc._status === 'draft';

/**
 * Only an editor, or a moderator above, makes public or changes what is public (until issue B puts verbs in its place).
 * Runs for create, update, bulk edit and restore. Order: after the owner hook, which has settled the steward.
 */
export const guardPublication =
  (slug: CollectionSlug): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (isSystem(req) || !data) return data;
    const savesDraft = (req.context as Record<symbol, unknown>)[DRAFT] === true && data._status !== 'published';
    if (savesDraft) return data;
    const isLive = async (): Promise<boolean> => {
      if (operation !== 'update' || !originalDoc?.id) return false;
      const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
        collection: slug, where: { id: { equals: originalDoc.id } }, req, select: { _status: true },
      });
      return row?._status === 'published';
    };
    if (data._status !== 'published' && !(await isLive())) return data;
    const tree = await getTree(req.payload);
    const steward = String(data.steward);
    if (mayIn(requestActor(req), 'content.publish', steward, tree.scope(steward))) return data;
    throw new Forbidden(req.t);
  }; // prettier-ignore
