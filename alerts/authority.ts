import { mayIn, type Actor } from '@/tenants/actor';
import type { Scope } from '@/tenants/scope';

import { phaseOf, type Alert } from './alert';
import { mayBeHidden } from './shows';

export const ALERT_ACTS = ['update', 'extend', 'all-clear', 'stop', 'confirm'] as const;

export type AlertAct = (typeof ALERT_ACTS)[number];

export const isAlertAct = (value: unknown): value is AlertAct =>
  ALERT_ACTS.includes(value as AlertAct);

/** Why not; `reason-text.ts` says it in whole sentences. */
export type AlertReason =
  | 'issuers-only'
  | 'second-person'
  | 'nothing-to-confirm'
  | 'not-running'
  | 'emergency-stays'
  | 'hiders-only';

type Place = { unit: string; scope: Scope };

export const mayIssue = (actor: Actor | null, { unit, scope }: Place): boolean =>
  mayIn(actor, 'alert.issue', unit, scope);

const RUNS = ['ahead', 'running'];

/**
 * Why this actor may not do this to an alert now; empty when he may. Whoever may issue for its unit may act on it; whose
 * words it carries does not confirm them himself: the two-person rule.
 */
export function alertReasons(act: AlertAct, actor: Actor | null, alert: Alert, at: Place, now: number): AlertReason[] {
  const reasons: AlertReason[] = mayIssue(actor, at) ? [] : ['issuers-only'];
  const phase = phaseOf(alert, now);
  if (act === 'confirm') {
    if (alert.confirm !== 'open') reasons.push('nothing-to-confirm');
    else if (actor?.id === alert.textBy) reasons.push('second-person');
    return reasons;
  }
  // An all-clear given by mistake is stopped too.
  const may = act === 'stop' ? [...RUNS, 'all-clear'].includes(phase) : RUNS.includes(phase);
  return may ? reasons : [...reasons, 'not-running'];
} // prettier-ignore

/** Why a unit's people may not hide an alert on their own site, or show it again. */
export function hideReasons(actor: Actor | null, alert: Pick<Alert, 'severity'>, at: Place): AlertReason[] {
  const may = mayIssue(actor, at) || mayIn(actor, 'content.publish', at.unit, at.scope);
  return [...(may ? [] : ['hiders-only' as const]), ...(mayBeHidden(alert) ? [] : ['emergency-stays' as const])];
} // prettier-ignore
