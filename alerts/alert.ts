/** Most severe first: the order in which a page shows them. */
export const SEVERITIES = ['emergency', 'important', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const isSeverity = (value: unknown): value is Severity =>
  SEVERITIES.includes(value as Severity);

/** What people decided. That its time is over is no state: it is computed from `until`. */
export const ALERT_STATES = ['running', 'all-clear', 'stopped'] as const;

export type AlertState = (typeof ALERT_STATES)[number];

/** Who sees a drill: people of the administration alone, or visitors too, marked as what it is. */
export const AUDIENCES = ['staff', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Whether a second person still has to confirm; drills need none. */
export const CONFIRMATIONS = ['none', 'open', 'confirmed'] as const;

export type AlertText = {
  titleVi: string;
  bodyVi: string;
  /** '' where there is none: it never holds up the Vietnamese text */
  titleEn: string;
  bodyEn: string;
};

/** A row of `alerts`. Times are milliseconds since 1970; 0: not yet, or never. Texts are '' where there is none. */
export type Alert = AlertText & {
  id: string;
  /** what the device calls it, so that a repeated press issues it once */
  key: string;
  severity: Severity;
  drill: boolean;
  audience: Audience;
  phone: string;
  /** address of a page that says more */
  link: string;
  /** where it shows; `unit:U`, `tree:U`, `tree:U:<level>` */
  channels: readonly string[];
  /** how its issuer called the place */
  place: string;
  /** number of sites when it was issued */
  pages: number;
  state: AlertState;
  from: number;
  until: number;
  /** until when a page has something of it to show */
  showUntil: number;
  issuedAt: number;
  issuedBy: string;
  /** whose hand the present words are, and since when */
  textAt: number;
  textBy: string;
  clearVi: string;
  clearEn: string;
  clearedAt: number;
  clearedBy: string;
  stoppedAt: number;
  stoppedBy: string;
  reason: string;
  confirm: (typeof CONFIRMATIONS)[number];
  confirmBy: number;
  confirmedAt: number;
  confirmedBy: string;
  /** rank of the level that was asked to confirm, 1 the highest */
  alertLevel: number;
  watchAt: number;
  raisedAt: number;
  raisedTo: string;
  /** raised by every change */
  rev: number;
  steward: string;
};

export type Phase = 'ahead' | 'running' | 'all-clear' | 'ended' | 'stopped';

/** How an alert stands at a moment. */
export function phaseOf(alert: Pick<Alert, 'state' | 'from' | 'showUntil'>, now: number): Phase {
  if (alert.state === 'stopped') return 'stopped';
  if (alert.showUntil <= now) return 'ended';
  if (alert.state === 'all-clear') return 'all-clear';
  return now < alert.from ? 'ahead' : 'running';
}
