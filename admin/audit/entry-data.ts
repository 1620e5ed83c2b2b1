import type { PayloadRequest } from 'payload';

import { factsOf, unitWord } from '@/audit/facts';
import { AUDIT } from '@/audit/record';
import type { AuditRow } from '@/audit/row';
import { auditSentence } from '@/audit/sentence';
import { readTitles, refKey, refsOf, type DocumentRef } from '@/audit/titles';
import { roleWord } from '@/audit/words';
import { idOf } from '@/audit/id-of';
import { isKind, type AuditKind } from '@/audit/kind';
import { getTree } from '@/tenants/tree';

import { changedRows, type ChangedRow } from './changed-rows';
import { valueRefs } from './value-refs';

/** One row of the log, in words. */
export type AuditEntryData = {
  at: string;
  sentence: string;
  emergency: boolean;
  kind: AuditKind | null;
  action: string;
  note: string | null;
  /** the unit concerned, as it was then */
  unit: { id: string; name: string } | null;
  person: { id: string; name: string; as: string } | null;
  /** what it was about; `open` where this person may open it */
  item: (DocumentRef & { open: boolean }) | null;
  changes: ChangedRow[];
  /** null while the row waits for its number */
  seal: { seq: number; hash: string } | null;
};

/** Documents with a form of their own in the administration. */
const HIDDEN = new Set(['audit-log']);

/** The row, as far as the person of `req` may read it; null otherwise. */
export async function auditEntry(req: PayloadRequest, id: string, language: 'vi' | 'en'): Promise<AuditEntryData | null> {
  const { payload } = req;
  const found = await payload.findByID({ collection: AUDIT, id, depth: 0, overrideAccess: false, user: req.user, disableErrors: true });
  if (!found) return null;
  const row = { ...(found as unknown as AuditRow), id: String(found.id) };
  const tree = await getTree(payload);
  const [ref] = refsOf([row]);
  const titles = await readTitles(req, [...refsOf([row]), ...valueRefs(payload, row)], language);
  const around = { req, tree, titles, language };
  const unit = idOf(row.origin);
  const as = [row.actorRole && roleWord(row.actorRole, language), unitWord(tree, row.actorUnit, language)].filter(Boolean).join(', ');
  return {
    at: new Date(row.at).toISOString(),
    sentence: auditSentence(factsOf(row, around), language),
    emergency: row.action.endsWith('.emergency'),
    kind: isKind(row.kind) ? row.kind : null,
    action: row.action,
    note: row.note ?? null,
    unit: unit ? { id: unit, name: unitWord(tree, unit, language) ?? unit } : null,
    person: row.actor ? { id: row.actor, name: row.actorName ?? row.actor, as } : null,
    item: ref ? { ...ref, open: !HIDDEN.has(ref.collection) && (titles.has(refKey(ref)) || ref.collection === 'units') } : null,
    changes: changedRows(row, around),
    seal: row.seq && row.hash ? { seq: row.seq, hash: row.hash } : null,
  };
} // prettier-ignore
