import type { Where } from 'payload';

import { LEVEL_FIELDS, type EditionPosition } from '@/database/edition-query';
import { SCOPE_KEYS } from '@/tenants/levels';

import { searchWords } from './queue-filter';
import type { QueueAsk, QueueEntry } from './source';

const HOUR = 3_600_000;

type Row = Record<string, unknown> & { id: string };

const entryOf = (row: Row): QueueEntry => ({
  id: String(row.id),
  source: 'offer',
  itemType: 'articles',
  item: String(row.item),
  title: String(row.title ?? ''),
  kind: String(row.itemKind ?? ''),
  steward: String(row.steward),
  receiver: String(row.receiver),
  at: Number(row.at),
  person: (row.by as string | null) ?? null,
  failure: null,
  writers: null,
});

/** Unit and level are those of the unit that offers, as the queue names it. */
function whereOf({ receivers, filter, tree, now }: QueueAsk, before?: number): Where[] {
  const unit = tree.get(filter.unit);
  const until = Math.min(before ?? Infinity, filter.age ? now - filter.age * HOUR : Infinity);
  const level = filter.level && LEVEL_FIELDS[filter.level];
  return [
    { receiver: { in: [...receivers] } }, { state: { equals: 'offered' } },
    ...(unit ? [{ [`scope.${SCOPE_KEYS[unit.level]}`]: { equals: unit.id } }] : []),
    ...(level ? [{ [`scope.${level.filled}`]: { exists: true } }, ...level.empty.map((key) => ({ [`scope.${key}`]: { exists: false } }))] : []),
    ...(filter.kind ? [{ itemKind: { equals: filter.kind } }] : []),
    ...searchWords(filter).map((word) => ({ searchText: { contains: word } })),
    ...(until < Infinity ? [{ at: { less_than: until } }] : []),
  ];
} // prettier-ignore

/** Nobody's offers, or those of a unit that does not exist. */
const isEmpty = ({ receivers, filter, tree }: QueueAsk): boolean =>
  receivers.length === 0 || (filter.unit !== null && !tree.get(filter.unit));

export async function offerEntries(
  ask: QueueAsk,
  after: EditionPosition | null,
  limit: number,
): Promise<QueueEntry[]> {
  if (isEmpty(ask)) return [];
  const later: Where[] = after
    ? [{ or: [{ at: { greater_than: after.at } }, { and: [{ at: { equals: after.at } }, { item: { greater_than: after.item } }] }] }]
    : [];
  const { docs } = await ask.payload.db.find<Row>({
    collection: 'sendings', where: { and: [...whereOf(ask), ...later] }, sort: ['at', 'item'], limit, pagination: false,
  });
  return docs.map(entryOf);
} // prettier-ignore

/** Counting stops at `limit`. */
export async function offerCount(ask: QueueAsk, limit: number, before?: number): Promise<number> {
  if (isEmpty(ask)) return 0;
  const { totalDocs } = await ask.payload.db.count({
    collection: 'sendings',
    where: { and: whereOf(ask, before) },
  });
  return Math.min(limit, totalDocs);
}
