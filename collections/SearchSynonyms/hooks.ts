import type { CollectionBeforeValidateHook, Where } from 'payload';

import {
  MOST_ROWS,
  readSynonyms,
  synonymFaultText,
  type SynonymFault,
} from '@/search/read-synonyms';

import { idsOf } from '../shared/ids-of';
import { refuse } from '../shared/refuse';

const SLUG = 'search-synonyms';

/** Brings the line into its form and refuses what search could not use, and what is there already; in every kind of write. */
export const guardSynonyms: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as { id: string; terms?: string }) : undefined;
  const typed: unknown = data?.terms ?? before?.terms;
  const stop = (fault: SynonymFault) => refuse(req, SLUG, 'terms', synonymFaultText(fault));
  const row = readSynonyms(typeof typed === 'string' ? typed : '');
  if ('code' in row) return stop(row);
  const [steward] = idsOf(data?.steward);
  const count = async (...and: Where[]) =>
    (await req.payload.db.count({ collection: SLUG, req, where: { and: [{ steward: { equals: steward } }, ...and] } })).totalDocs;
  const others: Where[] = before ? [{ id: { not_equals: before.id } }] : [];
  if ((await count({ key: { equals: row.key } }, ...others)) > 0) return stop({ code: 'taken' });
  if (!before && (await count()) >= MOST_ROWS) return stop({ code: 'full' });
  return { ...data, terms: row.line, key: row.key };
}; // prettier-ignore
