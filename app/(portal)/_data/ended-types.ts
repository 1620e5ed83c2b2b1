import type { Locale } from './types';

/** One line of the public history; `note` is a correction's, `emergency` says whether a second person has read it since. */
export type HistoryEntry = {
  kind: 'first' | 'again' | 'major' | 'minor';
  at: string;
  note?: string;
  /** Set when the note is not in the page's language. */
  lang?: Locale;
  emergency?: { confirmedAt?: string };
};

/** Latest first. `updatedAt` moves with every change, `correction` is the latest one that says what it corrected. */
export type HistoryView = {
  entries: HistoryEntry[];
  updatedAt?: string;
  correction?: HistoryEntry;
};

/** Out of date, but kept for reference: since when, and why. */
export type ArchivedView = { at: string; reason?: string };

/** The notice at the address of an item that has ended, or is held back until a moment. */
export type EndedView = {
  kind: 'withdrawn' | 'error' | 'merged' | 'expired' | 'held';
  at: string;
  title?: string;
  /** Set when the title is not in the page's language. */
  lang?: Locale;
  /** As it was given, in Vietnamese. */
  reason?: string;
  until?: string;
  by?: { name: string; href: string };
};

/** A unit that no longer exists: `validTo` is its last day (YYYY-MM-DD). */
export type ClosedNotice = { validTo: string; successors: { name: string; href: string }[] };
