import type { Strength } from './placement';

export const SENDING_KINDS = ['down', 'offer'] as const;
export type SendingKind = (typeof SENDING_KINDS)[number];

/**
 * `cancelled`: ended before it began, so that nobody received it and no quota counts it. Of an offer: it waits as `offered`,
 * `resting` while its item is not public, until it is `accepted`, `returned`, or `withdrawn` by whoever
 * offered it; all of them count for the quota.
 */
export const SENDING_STATES = [
  'sent', 'ended', 'cancelled', 'offered', 'resting', 'accepted', 'returned', 'withdrawn',
] as const; // prettier-ignore
export type SendingState = (typeof SENDING_STATES)[number];

/** One act of sending an item down, or of offering it up. Times in milliseconds since 1970. */
export type Sending = {
  id: string;
  item: string;
  kind: SendingKind;
  state: SendingState;
  /** the addresses it was sent to */
  channels: readonly string[];
  strength: Strength | null;
  /** Monday of the week in which it arrives, YYYY-MM-DD: the week whose quotas it counts for */
  week: string;
  begins: number | null;
  ends: number | null;
  /** section on arrival; null: the item's own */
  section: string | null;
  /** receivers at the time of the act */
  sites: number;
  at: number;
  by: string | null;
  byName: string | null;
  endedAt: number | null;
  endedByName: string | null;
  /** the unit that sent */
  steward: string;
};

type Row = Record<string, unknown> & { id: unknown };

const orNull = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
const moment = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A row as the database holds it. */
export const sendingOf = (row: Row): Sending => ({
  id: String(row.id),
  item: String(row.item),
  kind: row.kind as SendingKind,
  state: row.state as SendingState,
  channels: Array.isArray(row.channels) ? row.channels.map(String) : [],
  strength: (orNull(row.strength) as Strength | null) ?? null,
  week: String(row.week),
  begins: moment(row.begins),
  ends: moment(row.ends),
  section: orNull(row.section),
  sites: Number(row.sites ?? 0),
  at: Number(row.at ?? 0),
  by: orNull(row.by),
  byName: orNull(row.byName),
  endedAt: moment(row.endedAt),
  endedByName: orNull(row.endedByName),
  steward: String(row.steward),
});
