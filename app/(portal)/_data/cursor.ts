import type { Cursor } from '@/syndication/feed';

/** A place in a feed as it stands in an address: "1711411200000-<item>". */
export const writeCursor = ({ date, item }: Cursor): string => `${date}-${item}`;

/** Reads a place from an address; anything else is the first page. */
export function readCursor(text: string | undefined): Cursor | null {
  const match = /^(\d{1,15})-([A-Za-z0-9-]{1,64})$/.exec(text ?? '');
  return match ? { date: Number(match[1]), item: match[2]! } : null;
}
