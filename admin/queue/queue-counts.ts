import { isFiltered } from './queue-filter';
import { confirmations, LATE_AFTER, QUEUE_SOURCES, type QueueAsk } from './source';

/** Higher numbers are not told apart. */
const MOST = 100_000;

export type QueueCounts = {
  /** under the filter */
  all: number;
  /** of these: emergencies, and what waits longer than 24 hours */
  urgent: number;
  /** without the filter; null where none is set */
  unfiltered: number | null;
};

const NO_FILTER: QueueAsk['filter'] = { unit: null, level: null, kind: null, age: null, text: '' };

/** @param most counting stops here: a number beside a menu entry needs no more than "99+" */
export async function countQueue(ask: QueueAsk, most = MOST): Promise<number> {
  const counts = await Promise.all(QUEUE_SOURCES.map((source) => source.count(ask, most)));
  return Math.min(most, counts.reduce((sum, count) => sum + count, 0));
} // prettier-ignore

/** @param everywhere the same person's branches without a chosen unit */
export async function queueCounts(
  ask: QueueAsk,
  everywhere: QueueAsk['branches'],
): Promise<QueueCounts> {
  const late = ask.now - LATE_AFTER;
  const [all, emergencies, ...old] = await Promise.all([
    countQueue(ask),
    confirmations.count(ask, MOST),
    ...QUEUE_SOURCES.filter(({ rank }) => rank > confirmations.rank).map((source) => source.count(ask, MOST, late)),
  ]);
  const unfiltered = isFiltered(ask.filter)
    ? await countQueue({ ...ask, filter: NO_FILTER, branches: everywhere })
    : null;
  return { all, urgent: old.reduce((sum, count) => sum + count, emergencies), unfiltered };
} // prettier-ignore
