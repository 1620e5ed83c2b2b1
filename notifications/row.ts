import type { NoticeKind } from './kinds';
import type { Lane } from './mail-choice';
import type { Notice, NoticeItemType } from './notice';

/** Slug of the collection. */
export const NOTIFICATIONS = 'notifications';

export const MAIL_STATES = ['none', 'waiting', 'sent', 'dropped'] as const;

/** A row of `notifications`. Times are milliseconds since 1970; 0: not yet, or never. */
export type NoticeRow = {
  id: string;
  /** sorts by time; the same event never gives a person two rows */
  key: string;
  person: string;
  kind: NoticeKind;
  itemType: NoticeItemType;
  item: string;
  title: string;
  unit: string;
  by?: string | null;
  note?: string | null;
  at: number;
  readAt: number;
  lane: Lane;
  mailState: (typeof MAIL_STATES)[number];
  mailDueAt: number;
};

/** Milliseconds since 1970 as text that sorts like the number. */
export const timeKey = (at: number): string =>
  String(Math.max(0, Math.trunc(at))).padStart(15, '0');

export const keyOf = ({ at, kind, item }: Notice, person: string): string =>
  [timeKey(at), kind, item, person].join(':');
