import type { PayloadRequest } from 'payload';

import { type Alert, isSeverity } from './alert';
import { AlertRefused } from './alert-refused';
import type { AlertAct } from './authority';
import { openConfirmation } from './confirmers';
import type { Caller } from './in-one';
import { readContacts, readNote, readText } from './read-text';
import { readTime } from './read-time';

export type Body = Record<string, unknown>;

type Value = string | number | boolean;

type At = {
  req: PayloadRequest;
  caller: Caller;
  alert: Alert;
  body: Body;
  by: string;
  now: number;
};

/** What an act changes in the row, what stood there, and who is asked to confirm by it. */
export type AlertChange = {
  set: Partial<Record<Exclude<keyof Alert, 'id' | 'channels' | 'rev'>, Value>>;
  before: Record<string, Value>;
  ask?: readonly { id: string }[];
  note?: string;
};

/** How long a page says that the danger is over. */
export const CLEAR_SHOWS_MS = 6 * 3_600_000;

const CLEAR = {
  vi: (title: string) => `Đã hết nguy hiểm: ${title}`,
  en: (title: string) => `All clear: ${title}`,
};

/** New words are confirmed anew, by somebody else than who wrote them. */
async function update({ req, caller, alert, body, by, now }: At): Promise<AlertChange> {
  const [text, contacts, severity] = [readText(body), readContacts(body), body.severity];
  if (typeof text === 'string') throw new AlertRefused(text, caller);
  if (typeof contacts === 'string') throw new AlertRefused(contacts, caller);
  if (!isSeverity(severity)) throw new AlertRefused('severity-missing', caller);
  const { people, ...confirmation } = await openConfirmation(req, alert, by, now);
  return {
    set: { ...text, ...contacts, severity, textAt: now, textBy: by, ...confirmation, confirmedAt: 0, confirmedBy: '', raisedAt: 0, raisedTo: '' },
    before: { titleVi: alert.titleVi, bodyVi: alert.bodyVi, titleEn: alert.titleEn, severity: alert.severity },
    ask: people,
  };
} // prettier-ignore

function extend({ caller, alert, body, now }: At): AlertChange {
  const time = readTime({ until: body.until }, now);
  if (typeof time === 'string') throw new AlertRefused(time, caller);
  if (time.until <= alert.until) throw new AlertRefused('time-wrong', caller);
  return { set: { until: time.until, showUntil: time.until }, before: { until: alert.until } };
}

function allClear({ alert, body, by, now }: At): AlertChange {
  const [vi, en] = [readNote(body.clearVi), readNote(body.clearEn)];
  return {
    set: {
      state: 'all-clear', clearedAt: now, clearedBy: by, showUntil: now + CLEAR_SHOWS_MS,
      clearVi: vi || CLEAR.vi(alert.titleVi), clearEn: en || (alert.titleEn && !vi ? CLEAR.en(alert.titleEn) : ''),
    },
    before: { state: alert.state, showUntil: alert.showUntil },
  };
} // prettier-ignore

/** Gone at once, and nobody has to confirm it any more. */
function stop({ alert, body, by, now }: At): AlertChange {
  const reason = readNote(body.reason);
  const confirm = alert.confirm === 'open' ? 'none' : alert.confirm;
  return {
    set: { state: 'stopped', stoppedAt: now, stoppedBy: by, reason, showUntil: now, confirm, watchAt: 0 },
    before: { state: alert.state, showUntil: alert.showUntil, confirm: alert.confirm },
    note: reason,
  };
} // prettier-ignore

function confirm({ alert, by, now }: At): AlertChange {
  return {
    set: { confirm: 'confirmed', confirmedAt: now, confirmedBy: by, watchAt: 0 },
    before: { confirm: alert.confirm, confirmBy: alert.confirmBy },
  };
}

const WORK: Record<AlertAct, (at: At) => AlertChange | Promise<AlertChange>> = {
  update, extend, 'all-clear': allClear, stop, confirm,
}; // prettier-ignore

/** @throws AlertRefused where the body makes no sense */
export const changeBy = async (act: AlertAct, at: At): Promise<AlertChange> => WORK[act](at);
