import { createHash } from 'node:crypto';

import type { PayloadRequest } from 'payload';

import { recordAudit } from '@/audit/record';

import type { CommentedItem } from './commented-item';

export type CommentAct =
  'comment' | 'comment-edit' | 'comment-delete' | 'comment-resolve' | 'comment-reopen';

const sealed = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * One row of the audit log with the item. It holds the hash of what was said, not the words: administrators read the log,
 * and comments are between those who write and those who decide. Whoever shows the words can prove them.
 */
export const recordComment = (
  req: PayloadRequest,
  item: CommentedItem,
  act: CommentAct,
  { comment, before, after }: { comment: string; before?: string | null; after?: string | null },
): Promise<void> =>
  recordAudit(req, {
    action: `${item.type}.${act}`, collection: item.type, document: item.id, unit: item.steward,
    before: before ? { comment, sha256: sealed(before) } : null,
    after: after ? { comment, sha256: sealed(after) } : { comment },
  }); // prettier-ignore
