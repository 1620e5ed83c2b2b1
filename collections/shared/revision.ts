import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  Field,
} from 'payload';

import { newestAgain } from '@/database/newest-again';
import { baseOf } from '@/editing/base-of';
import { clashAnswer } from '@/editing/clash-answer';
import { intentOf } from '@/editing/intent';
import { isClash } from '@/editing/is-clash';
import { requireExpected } from '@/workflow/expected-text';
import { markOf, nextRevision, revisionOf, sameRevision } from '@/workflow/revision';
import { BaseRequired, RevisionClash } from '@/editing/revision-clash';
import { rememberSeen } from '@/editing/seen';
import { isSystem } from '@/tenants/access';
import { sameContent, type ItemType } from '@/workflow/content';

const never = (): boolean => false;

/** What the text is called and whose it is; never from input. See workflow/revision.ts. */
export const revisionField: Field = {
  name: 'revision',
  type: 'group',
  access: { create: never, update: never },
  admin: { hidden: true, disableBulkEdit: true },
  fields: [
    { name: 'mark', type: 'text' },
    { name: 'follows', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'at', type: 'number' },
  ],
};

/**
 * A save of a whole text must be based on the newest one. By REST alone: services know what they write. That two saves at
 * the same moment are not both based on it is the index's business (database/one-follower.ts).
 */
export const guardBase: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') requireExpected(req, originalDoc as Record<string, unknown>);
  const asked = operation === 'update' && req.payloadAPI === 'REST' && !isSystem(req);
  if (!asked || intentOf(req) !== 'text') return data;
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  rememberSeen(req, originalDoc as { updatedAt?: unknown });
  const base = baseOf(req.headers);
  if (base === 'required') throw new BaseRequired(language);
  if (base !== 'unsaid' && base.mark !== markOf(originalDoc as Record<string, unknown>)) throw new RevisionClash(language);
  return data;
}; // prettier-ignore

/** Names the text that is about to be stored. */
export const writeRevision =
  (type: ItemType): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc, req }) => {
    const by = req.user && !isSystem(req) ? String(req.user.id) : null;
    if (operation === 'create') return { ...data, revision: nextRevision(null, by, Date.now()) };
    const before = originalDoc as Record<string, unknown>;
    const same = isSystem(req) ? sameContent(type, before, { ...before, ...data }) : intentOf(req) === 'state';
    return { ...data, revision: same ? sameRevision(before) : nextRevision(before, by, Date.now()) };
  }; // prettier-ignore

/** What was saved while a text changed its state stays the newest one. */
export const keepNewest =
  (type: ItemType): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const stored = revisionOf(doc as Record<string, unknown>);
    if (operation === 'update' && stored && !stored.follows)
      await newestAgain(req, type, String(doc.id), stored.mark);
    return doc;
  };

/** A refused save is answered with all that its screen needs. */
export const answerClash =
  (type: ItemType): CollectionAfterErrorHook =>
  async ({ error, req }) => {
    const id = req.routeParams?.id;
    if (req.method !== 'PATCH' || typeof id !== 'string' || !isClash(error)) return;
    const response = await clashAnswer(req, { type, id });
    return { status: 409, response: response as Record<string, unknown> };
  };
