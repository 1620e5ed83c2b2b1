import { readQueueCursor, writeQueueCursor, type QueueCursor } from './queue-cursor';
import { QUEUE_SOURCES, type QueueAsk, type QueueEntry } from './source';

export const QUEUE_PAGE = 20;

/** A page of the queue in its order, and the cursor of the next one; null at the end. */
export type QueuePage = { entries: QueueEntry[]; next: string | null };

const RANKS = [...new Set(QUEUE_SOURCES.map(({ rank }) => rank))].sort((a, b) => a - b);

const order = (a: QueueEntry, b: QueueEntry): number =>
  a.at - b.at || (a.item < b.item ? -1 : a.item > b.item ? 1 : 0);

/** What waits, unconfirmed emergencies first, then the oldest; by keyset, never by counting rows. */
export async function queuePage(
  ask: QueueAsk,
  cursor: string | null,
  limit = QUEUE_PAGE,
): Promise<QueuePage> {
  const from: QueueCursor | null = readQueueCursor(cursor);
  const found: { rank: number; entry: QueueEntry }[] = [];
  for (const rank of RANKS) {
    if (found.length > limit) break;
    if (from && rank < from.rank) continue;
    const after = from?.rank === rank ? from : null;
    const wanted = limit + 1 - found.length;
    const lists = await Promise.all(
      QUEUE_SOURCES.filter((source) => source.rank === rank).map((source) =>
        source.rows(ask, after, wanted),
      ),
    );
    const rows = lists.flat().sort(order).slice(0, wanted);
    found.push(...rows.map((entry) => ({ rank, entry })));
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const more = found.length > limit && last;
  return {
    entries: shown.map(({ entry }) => entry),
    next: more ? writeQueueCursor({ rank: last.rank, at: last.entry.at, item: last.entry.item }) : null,
  };
} // prettier-ignore
