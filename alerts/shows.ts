import { feedKeys, type FeedUnit } from '@/tenants/channels';

import { phaseOf, SEVERITIES, type Alert } from './alert';

type Shown = Pick<
  Alert,
  'id' | 'channels' | 'state' | 'from' | 'showUntil' | 'severity' | 'drill' | 'audience' | 'issuedAt'
>; // prettier-ignore

/** A unit's own decision about an alert, as one key of a set. */
export const hideKey = (alert: string, unit: string): string => `${alert}:${unit}`;

/** Whether a unit may hide it: what saves lives is nobody's to hide (issue 5, item 9). */
export const mayBeHidden = ({ severity }: Pick<Alert, 'severity'>): boolean =>
  severity !== 'emergency';

/** Whether an alert reaches a unit, whatever the unit decided. @param lineage ancestors-or-self, the unit last */
export function reachesUnit(channels: readonly string[], lineage: readonly FeedUnit[]): boolean {
  // What a unit decides for itself is no address of an alert.
  const keys = feedKeys(lineage).slice(1);
  return channels.some((channel) => keys.includes(channel));
}

/**
 * Whether visitors of a unit's site see an alert now.
 * @param hidden what units hid, by `hideKey`
 */
export function showsOn(alert: Shown, lineage: readonly FeedUnit[], hidden: ReadonlySet<string>, now: number): boolean {
  const phase = phaseOf(alert, now);
  if (phase !== 'running' && phase !== 'all-clear') return false;
  if (alert.drill && alert.audience !== 'public') return false;
  if (!reachesUnit(alert.channels, lineage)) return false;
  const unit = lineage[lineage.length - 1];
  return !(mayBeHidden(alert) && unit && hidden.has(hideKey(alert.id, unit.id)));
} // prettier-ignore

/** Real ones before drills, dangers before all-clears, the most severe first, then the newest. */
export const inOrder = <Row extends Shown>(alerts: readonly Row[]): Row[] =>
  [...alerts].sort(
    (a, b) =>
      Number(a.drill) - Number(b.drill) ||
      Number(a.state === 'all-clear') - Number(b.state === 'all-clear') ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.issuedAt - a.issuedAt,
  );
