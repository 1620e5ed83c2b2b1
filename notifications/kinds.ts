import type { Capability } from '@/tenants/roles';

/** What people are told about an item. Pure. */
export const NOTICE_KINDS = [
  'submitted',
  'returned',
  'approved',
  'published',
  'schedule-failed',
  'withdrawn',
  'emergency',
  'emergency-reminder',
  'emergency-raised',
  'confirmed',
  'alert',
  'alert-reminder',
  'alert-raised',
  'alert-confirmed',
  'alert-stopped',
  'comment',
  'review-due',
  'expiring',
  'offered',
  'offer-accepted',
  'offer-returned',
  'source-changed',
  'source-ended',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Cannot wait for anybody's daily mail, nor for a preference. */
const URGENT: readonly NoticeKind[] = [
  'emergency',
  'emergency-reminder',
  'emergency-raised',
  'alert',
  'alert-reminder',
  'alert-raised',
];

/** Somebody waits for this person. */
const NEEDS_ACTION: readonly NoticeKind[] = [
  ...URGENT,
  'submitted',
  'returned',
  'schedule-failed',
  'comment',
  'review-due',
  'offered',
];

const OF_ALERTS: readonly NoticeKind[] = ['alert', 'alert-reminder', 'alert-raised'];

const TO_DECIDE: readonly NoticeKind[] = [...URGENT, 'submitted'];

export const isUrgent = (kind: NoticeKind): boolean => URGENT.includes(kind);

export const needsAction = (kind: NoticeKind): boolean => NEEDS_ACTION.includes(kind);

/** What a person must be able to do in the item's unit to be told: what he could not read, or decide, is none of his. */
export function capabilityFor(kind: NoticeKind): Capability {
  if (kind === 'offered') return 'syndication.send';
  if (OF_ALERTS.includes(kind)) return 'alert.issue';
  if (TO_DECIDE.includes(kind)) return 'content.publish';
  // Comments are read by those who write.
  return kind === 'comment' ? 'content.write' : 'content.read';
}
