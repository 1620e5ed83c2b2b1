import { ALERT_ACTS, alertReasons, type AlertAct } from './authority';
import type { Actor } from '@/tenants/actor';
import type { UnitTree } from '@/tenants/unit-tree';

import { phaseOf, type Alert, type AlertText, type Phase, type Severity } from './alert';

/** An alert as the screen shows it to one person. Times are milliseconds since 1970. */
export type AlertView = AlertText & {
  id: string;
  rev: number;
  severity: Severity;
  drill: boolean;
  audience: Alert['audience'];
  phone: string;
  link: string;
  phase: Phase;
  unit: { id: string; name: string };
  place: string;
  pages: number;
  from: number;
  until: number;
  issuedAt: number;
  issuedBy: string;
  textAt: number;
  textBy: string;
  clearVi: string;
  confirm: Alert['confirm'];
  confirmBy: number;
  confirmedBy: string;
  /** what this person may do to it now */
  may: AlertAct[];
};

/** @param nameOf names of people by id @param unitName of a unit, as a whole name */
export function alertView(
  alert: Alert,
  at: { actor: Actor; tree: UnitTree; now: number; nameOf: (id: string) => string; unitName: (id: string) => string },
): AlertView {
  const { actor, tree, now, nameOf, unitName } = at;
  const place = { unit: alert.steward, scope: tree.scope(alert.steward) };
  const { id, rev, severity, drill, audience, phone, link, titleVi, bodyVi, titleEn, bodyEn } = alert;
  const { pages, from, until, issuedAt, textAt, clearVi, confirm, confirmBy } = alert;
  return {
    id, rev, severity, drill, audience, phone, link, titleVi, bodyVi, titleEn, bodyEn,
    pages, from, until, issuedAt, textAt, clearVi, confirm, confirmBy, place: alert.place,
    phase: phaseOf(alert, now),
    unit: { id: alert.steward, name: unitName(alert.steward) },
    issuedBy: nameOf(alert.issuedBy), textBy: nameOf(alert.textBy), confirmedBy: nameOf(alert.confirmedBy),
    may: ALERT_ACTS.filter((act) => alertReasons(act, actor, alert, place, now).length === 0),
  };
} // prettier-ignore
