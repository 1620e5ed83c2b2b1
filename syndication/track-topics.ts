import type { PayloadRequest } from 'payload';

import type { PublicItem } from './public-item';
import { placeOf } from './topic-place';

export type TopicRow = { id: string; topic: string; item: string; place: string };

/** Where an item stands in its topics. What is dated later has its place already; precedence shows it when its day comes. */
export const topicRowsOf = (
  item: Pick<PublicItem, 'id' | 'topics' | 'publishedAt'>,
): Omit<TopicRow, 'id'>[] =>
  [...new Set(item.topics)].map((topic) => ({
    topic,
    item: item.id,
    place: placeOf({ date: item.publishedAt, item: item.id }),
  }));

/** Rows of some items as stored. */
export async function storedTopicRows(
  req: PayloadRequest,
  items: readonly string[],
): Promise<TopicRow[]> {
  if (items.length === 0) return [];
  const { docs } = await req.payload.db.find<TopicRow>({
    collection: 'topic-items', where: { item: { in: [...items] } }, req, limit: 0, pagination: false,
  }); // prettier-ignore
  return docs.map(({ id, topic, item, place }) => ({ id: String(id), topic, item, place }));
}

const keyOf = ({ topic, place }: Omit<TopicRow, 'id'>): string => `${topic} ${place}`;

/** Whether the stored rows of an item are those that its public text asks for. */
export const sameTopics = (
  stored: readonly Omit<TopicRow, 'id'>[],
  wanted: readonly Omit<TopicRow, 'id'>[],
): boolean =>
  stored.length === wanted.length &&
  wanted.every((row) => stored.some((one) => keyOf(one) === keyOf(row)));

/**
 * Rewrites the rows by which pages of topics find an item, in the transaction that changes the item; at most three, whatever
 * the number of sites. Who shows it is asked of its placements when a page is read.
 * @param item null when nothing of it is public
 */
export async function trackTopics(
  req: PayloadRequest,
  id: string,
  item: PublicItem | null,
): Promise<void> {
  const wanted = item ? topicRowsOf(item) : [];
  const stored = await storedTopicRows(req, [id]);
  const [want, have] = [new Set(wanted.map(keyOf)), new Set(stored.map(keyOf))];
  const { db } = req.payload;
  for (const row of stored.filter((one) => !want.has(keyOf(one))))
    await db.deleteOne({ collection: 'topic-items', where: { id: { equals: row.id } }, req });
  for (const data of wanted.filter((one) => !have.has(keyOf(one))))
    await db.create({ collection: 'topic-items', data, req, returning: false });
}
