import { createHash } from 'node:crypto';

import { asJson, canonicalJson } from './canonical';
import { idOf } from './id-of';

/** A row of the audit log as the database returns it. */
export type AuditRow = {
  id: string;
  at: string;
  action: string;
  kind?: string | null;
  collectionSlug?: string | null;
  document?: string | null;
  actor?: string | null;
  actorName?: string | null;
  actorRole?: string | null;
  actorUnit?: unknown;
  before?: unknown;
  after?: unknown;
  note?: string | null;
  origin?: unknown;
  steward?: unknown;
  scope?: { l1?: string | null; l2?: string | null; l3?: string | null; l4?: string | null } | null;
  seq?: number | null;
  prevHash?: string | null;
  hash?: string | null;
};

/** `prevHash` of the first row. */
export const GENESIS = '0'.repeat(64);

/** One form for both databases; what is no moment at all has been tampered with, and is hashed as it stands. */
const moment = (at: string): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
};

/**
 * Hash of a row in the chain: SHA-256 of the canonical JSON of what was recorded, its number and the hash before it.
 * `steward` and `scope` are left out, because a reorganisation hands them on; `origin` is the unit as it was.
 */
export function rowHash(row: AuditRow, seq: number, prevHash: string): string {
  const { action, kind, collectionSlug, document, actor, actorName, actorRole, note } = row;
  const content = {
    at: moment(row.at),
    action, kind, collectionSlug, document, actor, actorName, actorRole, note,
    actorUnit: idOf(row.actorUnit), origin: idOf(row.origin),
    before: asJson(row.before), after: asJson(row.after),
    seq, prevHash,
  }; // prettier-ignore
  // Null and missing are one: SQLite gives the former where MongoDB gives the latter.
  const present = Object.entries(content).filter(([, value]) => value !== null && value !== undefined); // prettier-ignore
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(present)))
    .digest('hex');
}
