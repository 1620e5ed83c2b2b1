import { fold } from '@/search/fold';
import { isLevel, type Level } from '@/tenants/levels';

/** Kinds of text that wait; `page` is a lasting page. */
export const QUEUE_KINDS = ['news', 'notice', 'event', 'page'] as const;

export type QueueKind = (typeof QUEUE_KINDS)[number];

/** How long a text must have waited, in hours. */
export const QUEUE_AGES = [24, 72, 168] as const;

export type QueueAge = (typeof QUEUE_AGES)[number];

/** What the queue shows, as it stands in the address. */
export type QueueFilter = {
  unit: string | null;
  level: Level | null;
  kind: QueueKind | null;
  age: QueueAge | null;
  /** words of the title, accents or none */
  text: string;
};

const MAX_TEXT = 80;

/** Reads a filter from an address or request; what makes no sense is left out. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const [unit, level, age] = [query.get('unit'), query.get('level'), Number(query.get('age'))];
  return {
    unit: unit && /^[A-Za-z0-9-]{1,64}$/.test(unit) ? unit : null,
    level: isLevel(level) ? level : null,
    kind: QUEUE_KINDS.find((kind) => kind === query.get('kind')) ?? null,
    age: QUEUE_AGES.find((hours) => hours === age) ?? null,
    text: (query.get('q') ?? '').replace(/\p{Cc}/gu, ' ').slice(0, MAX_TEXT),
  };
}

/** The filter as the query of an address, without what is not set. */
export function writeQueueFilter({ unit, level, kind, age, text }: QueueFilter): string {
  const entries = { unit, level, kind, age: age ? String(age) : null, q: text.trim() || null };
  const set = Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(set).toString();
} // prettier-ignore

export const isFiltered = (filter: QueueFilter): boolean => writeQueueFilter(filter) !== '';

/** The words asked for, as they stand in an edition's `searchText`. */
export const searchWords = ({ text }: QueueFilter): string[] =>
  fold(text).split(' ').filter(Boolean).slice(0, 8);
