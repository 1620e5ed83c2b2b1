import type { PayloadRequest } from 'payload';

import { unitWord, factsOf } from '@/audit/facts';
import { filterWhere } from '@/audit/filter';
import { auditPage, type AuditCursor } from '@/audit/page';
import { periodOf } from '@/audit/period';
import { auditSentence } from '@/audit/sentence';
import { readTitles, refKey, refsOf } from '@/audit/titles';
import { kindsOf } from '@/audit/kinds-of';
import { requestActor } from '@/tenants/request-actor';
import { getTree } from '@/tenants/tree';

import type { AuditAddress } from './address';
import { nounOf } from '@/audit/words';

/** A row as the list tells it. */
export type AuditLine = {
  id: string;
  at: string;
  sentence: string;
  note: string | null;
  emergency: boolean;
};

export type AuditList = {
  rows: AuditLine[];
  /** where the next older page begins; null where there is none */
  next: AuditCursor | null;
  /** names of what the address filters by; null where they are not known, or not for this person */
  unit: string | null;
  person: string | null;
  item: string | null;
};

const PAGE = 50;

/** Actions whose note says why; of others it is a detail that the sentence tells already. */
const TOLD = /^(users\.issue-|audit\.)/;

/** A page of the log for the person of `req`; null where he may read none of it. */
export async function auditList(req: PayloadRequest, address: AuditAddress, language: 'vi' | 'en'): Promise<AuditList | null> {
  const { payload } = req;
  const { unit, person, kind, item, from, to, before } = address;
  const tree = await getTree(payload);
  const period = periodOf(from, to) ?? { from: null, to: null };
  const where = filterWhere(requestActor(req), tree, { unit, person, kinds: kindsOf(kind), document: item, period });
  if (!where) return null;
  const found = await auditPage(payload, where, { order: 'newest', after: before, limit: PAGE + 1 });
  const rows = found.slice(0, PAGE);
  const people = person ? [{ collection: 'users', id: person }] : [];
  const titles = await readTitles(req, [...refsOf(rows), ...people, ...(item ? [item] : [])], language);
  const around = { req, tree, titles, language };
  const title = item && titles.get(refKey(item));
  return {
    rows: rows.map((row) => ({
      id: row.id,
      at: row.at,
      sentence: auditSentence(factsOf(row, around), language),
      note: row.note && !TOLD.test(row.action) ? row.note : null,
      emergency: row.action.endsWith('.emergency'),
    })),
    next: found.length > PAGE ? (rows.at(-1) ?? null) : null,
    unit: unit && unitWord(tree, unit, language),
    person: person && (titles.get(refKey({ collection: 'users', id: person })) ?? rows[0]?.actorName ?? null),
    item: item && (title ? `${nounOf(item.collection, language) ?? ''} “${title}”`.trim() : item.collection === 'units' ? unitWord(tree, item.id, language) : null),
  };
} // prettier-ignore
