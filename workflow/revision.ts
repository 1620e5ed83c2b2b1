import { randomBytes } from 'node:crypto';

/**
 * What a saved text is called. Every version row carries the revision of its text: publishing, withdrawing or putting a
 * text in the bin makes a new row, but no new revision.
 */
export type Revision = {
  /** the name; what a save is based on */
  mark: string;
  /** the mark that this text was written over. No two version rows follow the same one: a unique index sees to it */
  follows: string | null;
  /** id of the person who saved it; null for the system */
  by: string | null;
  /** milliseconds since 1970 */
  at: number;
};

type Doc = Record<string, unknown>;

/** The revision of a document or version; null for one written before there were revisions. */
export function revisionOf(doc: Doc | null | undefined): Revision | null {
  const stored = doc?.revision as Partial<Revision> | null | undefined;
  if (typeof stored?.mark !== 'string' || !stored.mark) return null;
  const { mark, follows = null, by = null, at } = stored;
  return { mark, follows, by, at: typeof at === 'number' ? at : 0 };
}

/** The mark to base a save on; a text from before there were revisions is called by its document. */
export const markOf = (doc: Doc): string => revisionOf(doc)?.mark ?? `first-${String(doc.id)}`;

/** The revision of a text that takes the place of `before`; null for a new document. */
export const nextRevision = (before: Doc | null, by: string | null, at: number): Revision => ({
  mark: randomBytes(8).toString('hex'),
  follows: before && markOf(before),
  by,
  at,
});

/** The same text in another state: it goes on being called what it is called, and follows nobody. */
export const sameRevision = (before: Doc): Revision => ({
  ...(revisionOf(before) ?? { mark: markOf(before), by: null, at: 0 }),
  follows: null,
});
