/** Where a page of the queue ended: the rank of its last row, its moment, and its item. */
export type QueueCursor = { rank: number; at: number; item: string };

export const writeQueueCursor = ({ rank, at, item }: QueueCursor): string =>
  `${rank}.${at}.${item}`;

/** Null when it is none: the list begins anew. */
export function readQueueCursor(value: string | null): QueueCursor | null {
  const found = /^(\d)\.(\d{1,15})\.([A-Za-z0-9-]{1,64})$/.exec(value ?? '');
  return found ? { rank: Number(found[1]), at: Number(found[2]), item: found[3]! } : null;
}
