import type { Scope } from '@/tenants/scope';

import { hears } from './hears';
import { isUrgent } from './kinds';
import { choiceOf } from './mail-choice';
import type { NoticeRow } from './row';

type Account = {
  id: string;
  activatedAt?: unknown;
  closedAt?: unknown;
  memberships?: unknown;
  noticeMail?: unknown;
};

type Waiting = Pick<NoticeRow, 'kind' | 'unit' | 'readAt' | 'lane' | 'mailDueAt'>;

/** What becomes of the notices of one person that wait for a mail. */
export type Picked<Row> = { mail: Row[]; drop: Row[]; daily: boolean };

/**
 * Which notices go into a mail now: everything for the mail at hand that is due, and what would follow within minutes. What
 * was read, what is no longer his business and what he no longer wants is dropped. An address its owner never used gets
 * nothing.
 * @param mail what the operator lets go out at all
 */
export function pickMail<Row extends Waiting>(
  account: Account | null,
  rows: readonly Row[],
  scopeOf: (unit: string) => Scope,
  { now, mail: which = 'on' }: { now: number; mail?: 'on' | 'urgent' | 'off' },
): Picked<Row> {
  const due = rows.filter(({ mailDueAt }) => mailDueAt <= now);
  const ready = rows.filter((row) => due.includes(row) || (due.length > 0 && row.lane === 'now'));
  const wants = (row: Row): boolean =>
    Boolean(account?.activatedAt) &&
    row.readAt === 0 &&
    (which === 'on' || (which === 'urgent' && isUrgent(row.kind))) &&
    (isUrgent(row.kind) || choiceOf(account?.noticeMail) !== 'none') &&
    hears(account!, row.kind, row.unit, scopeOf(row.unit), now);
  const mail = ready.filter(wants);
  return {
    mail,
    drop: ready.filter((row) => !mail.includes(row)),
    daily: mail.length > 0 && mail.every(({ lane }) => lane === 'daily'),
  };
}
