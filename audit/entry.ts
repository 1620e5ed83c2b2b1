import type { PayloadRequest } from 'payload';

import type { Json } from './canonical';

/** What happened, as a caller says it. */
export type AuditEntry = {
  /** `<collection>.<verb>`, for example `articles.publish` */
  action: string;
  /** slug and id of the document concerned; null where there is none */
  collection: string | null;
  document: string | null;
  /** the unit concerned: its administrators, and those above, read the row */
  unit: string | null;
  /** redacted fields by name (audit/changes.ts) */
  before?: Record<string, Json> | null;
  after?: Record<string, Json> | null;
  /** a reason, or what else one must know */
  note?: string | null;
  /** who acted, where it is not the user of the request: services work in a request of their own */
  by?: AuditPerson;
};

export type AuditPerson = { id: string | number; name?: string | null; memberships?: unknown };

/** The request in whose transaction a row is written. */
export type AuditRequest = Pick<PayloadRequest, 'payload' | 'transactionID' | 'context'> & {
  user?: PayloadRequest['user'];
};
