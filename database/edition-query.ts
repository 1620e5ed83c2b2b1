import type { Branch } from '@/tenants/branches';
import type { Level } from '@/tenants/levels';

/** What editions wait for, and the moment by which each list is ordered. */
export const EDITION_LISTS = {
  /** submitted, for a second reader */
  review: { stage: 'in-review', by: 'waitingSince', person: 'submittedBy' },
  /** published in an emergency, for a second person's confirmation */
  confirm: { stage: 'published', by: 'confirmBy', person: 'publishedBy' },
  /** approved, for their minute */
  schedule: { stage: 'scheduled', by: 'publishAt', person: 'scheduledBy' },
} as const;

export type EditionList = keyof typeof EDITION_LISTS;

/** Where a page ended. */
export type EditionPosition = { at: number; item: string };

/** One part of a list: one range of one index, oldest first. Times are milliseconds since 1970. */
export type EditionQuery = {
  list: EditionList;
  branch: Branch;
  /** leaves out what this person submitted or published */
  notOf?: string;
  kind?: string;
  /** the level of the steward */
  level?: Level;
  /** folded words that all stand in the title */
  words?: readonly string[];
  from?: number;
  /** exclusive */
  until?: number;
  after?: EditionPosition | null;
};

export type StoredEdition = {
  id: string;
  itemType: 'articles' | 'pages';
  item: string;
  title: string;
  kind: string;
  steward: string;
  /** by which the list is ordered */
  at: number;
  /** who submitted, published or scheduled it */
  person: string | null;
  failure: string | null;
  /** who has a hand in the text */
  writers: unknown;
};

/** Scope fields that are filled and empty for a unit of a level. */
export const LEVEL_FIELDS: Record<Level, { filled: string; empty: readonly string[] }> = {
  country: { filled: 'l1', empty: ['l2', 'l3', 'l4'] },
  province: { filled: 'l2', empty: ['l3', 'l4'] },
  district: { filled: 'l3', empty: ['l4'] },
  commune: { filled: 'l4', empty: [] },
};

/** The branches that have an index of their own in every list. */
export const BRANCH_FIELDS = ['steward', 'l1', 'l2', 'l3', 'l4'] as const;

export const indexName = (list: EditionList, field: Branch['field']): string =>
  `editions_${list}_${field}`;
