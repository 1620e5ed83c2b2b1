import type { PayloadRequest } from 'payload';

import { changeIf } from '@/database/change-if';

import type { Alert } from './alert';
import { AlertRefused } from './alert-refused';

/** Slug of the collection. */
export const ALERTS = 'alerts';

/** What a row says before anything was decided about it. */
export const UNDECIDED = {
  state: 'running', clearVi: '', clearEn: '', clearedAt: 0, clearedBy: '', stoppedAt: 0, stoppedBy: '', reason: '',
  confirmedAt: 0, confirmedBy: '', raisedAt: 0, raisedTo: '', rev: 1,
} as const; // prettier-ignore

/** A stored row as the rules read it. */
export const alertOf = (row: Alert): Alert => ({
  ...row,
  id: String(row.id),
  steward: String(row.steward),
  drill: Boolean(row.drill),
  channels: Array.isArray(row.channels) ? row.channels.map(String) : [],
});

/** An alert as the transaction of `req` sees it. @throws AlertRefused 'not-found' */
export async function readAlert(
  req: PayloadRequest,
  caller: Pick<PayloadRequest, 'i18n'>,
  id: string,
): Promise<Alert> {
  // What is no id of this database is no alert either.
  const row = /^[0-9a-f-]{1,64}$/i.test(id)
    ? await req.payload.db.findOne<Alert>({ collection: ALERTS, where: { id: { equals: id } }, req })
    : null;
  if (!row) throw new AlertRefused('not-found', caller);
  return alertOf(row);
} // prettier-ignore

type Change = Partial<Record<Exclude<keyof Alert, 'id' | 'channels' | 'rev'>, string | number | boolean>>; // prettier-ignore

/**
 * Changes an alert while it is as it was read: of two people at the same moment the second is told.
 * @throws AlertRefused 'moved-on'
 */
export async function saveAlert(
  req: PayloadRequest,
  caller: Pick<PayloadRequest, 'i18n'>,
  { id, rev }: Pick<Alert, 'id' | 'rev'>,
  change: Change,
): Promise<void> {
  const set = { ...(change as Record<string, string | number | boolean>), rev: rev + 1 };
  if (!(await changeIf(req, { collection: ALERTS, id, was: { rev }, set })))
    throw new AlertRefused('moved-on', caller);
}
