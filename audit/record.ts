import { isSystem } from '@/tenants/access';
import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';

import { actingAs } from './acting-as';
import type { AuditEntry, AuditRequest } from './entry';
import { kindOf } from './kind';
import { scopeOfUnit } from './unit-of';

/** Slug of the collection. */
export const AUDIT = 'audit-log';

const NOTE_MAX = 1000;

/**
 * Writes one row of the audit log in the transaction of `req`: one statement, without access rules or hooks. The row is
 * sealed into the chain later (audit/seal.ts).
 * @param scope of `entry.unit` where the caller knows it better than the tree in memory: a unit just made
 */
export async function recordAudit(
  req: AuditRequest,
  entry: AuditEntry,
  scope?: Scope,
): Promise<void> {
  const place = scope ?? scopeOfUnit(await getTree(req.payload), entry.unit);
  const person = entry.by ?? req.user ?? null;
  const as = person ? actingAs(person, entry.collection, entry.unit, place) : null;
  await req.payload.db.create({
    collection: AUDIT,
    data: {
      at: new Date().toISOString(),
      action: entry.action,
      kind: kindOf(entry),
      collectionSlug: entry.collection,
      document: entry.document,
      actor: person ? String(person.id) : null,
      actorName: person?.name ?? null,
      actorRole: as?.role ?? (!person && isSystem(req) ? 'system' : null),
      actorUnit: as?.unit ?? null,
      before: entry.before ?? null,
      after: entry.after ?? null,
      note: entry.note?.slice(0, NOTE_MAX) ?? null,
      origin: entry.unit,
      steward: entry.unit,
      scope: place,
    },
    req,
  });
}
