import type { Cursor } from '@/database/feed-query';

/** Milliseconds since 1970 in as many digits for every date that somebody writes. */
const DIGITS = 15;

/** Place of an item in a topic, as text that sorts like (date, item). */
export const placeOf = ({ date, item }: Cursor): string =>
  `${String(Math.max(0, date)).padStart(DIGITS, '0')}-${item}`;

/** The cursor that a place stands for. */
export const cursorOf = (place: string): Cursor => ({
  date: Number(place.slice(0, DIGITS)),
  item: place.slice(DIGITS + 1),
});
