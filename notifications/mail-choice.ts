import { isUrgent, needsAction, type NoticeKind } from './kinds';

/** How a person wants to be mailed; his own choice, on his account page. */
export const MAIL_CHOICES = ['needs-me', 'at-once', 'daily', 'none'] as const;

export type MailChoice = (typeof MAIL_CHOICES)[number];

/** `now`: within minutes; `daily`: with the next daily mail; `none`: in the admin only. */
export const LANES = ['now', 'daily', 'none'] as const;

export type Lane = (typeof LANES)[number];

export const choiceOf = (value: unknown): MailChoice =>
  MAIL_CHOICES.find((choice) => choice === value) ?? 'needs-me';

/** By which mail somebody learns of a notice. Emergencies do not ask. */
export function laneOf(kind: NoticeKind, choice: MailChoice): Lane {
  if (isUrgent(kind) || choice === 'at-once') return 'now';
  if (choice === 'none') return 'none';
  return choice === 'needs-me' && needsAction(kind) ? 'now' : 'daily';
}
