import type { NoticeKind } from '@/notifications/kinds';

import type { Verb } from './states';

const TO_READ: readonly NoticeKind[] = ['submitted'];
const TO_CONFIRM: readonly NoticeKind[] = ['emergency', 'emergency-reminder', 'emergency-raised'];

const SETTLES: Partial<Record<Verb, readonly NoticeKind[]>> = {
  submit: ['returned', 'schedule-failed'],
  correct: ['returned', 'schedule-failed'],
  recall: TO_READ,
  return: [...TO_READ, 'schedule-failed'],
  approve: TO_READ,
  publish: [...TO_READ, 'schedule-failed'],
  unschedule: ['schedule-failed'],
  emergency: [...TO_READ, 'returned', 'schedule-failed'],
  confirm: TO_CONFIRM,
  withdraw: TO_CONFIRM,
};

/** What was asked of people before a verb, and is asked of nobody after it. Pure. */
export const settles = (verb: Verb): readonly NoticeKind[] => SETTLES[verb] ?? [];
