import type { CollectionSlug, PayloadRequest } from 'payload';

type Localized = { vi?: unknown; en?: unknown } | null | undefined;

/** The public row of an item with all its languages, as the database holds it; null when nothing of it is public. */
export type PublicItem = {
  id: string;
  origin: string;
  steward: string;
  ref: string;
  slug: string;
  kind: 'news' | 'notice' | 'event';
  section: string | null;
  /** ids of the topics that it belongs to */
  topics: string[];
  cover: string | null;
  publishedAt: number;
  title: Localized;
  teaser: Localized;
  body: Localized;
  event: { startsAt?: string | null; endsAt?: string | null; place?: Localized } | null;
};

export type ItemCollection = Extract<CollectionSlug, 'articles' | 'pages' | 'sites'>;

type Row = Record<string, unknown> & { id: string };

/** A relation as text: ids come as text or, from MongoDB, as ObjectId. */
const relation = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/** Reads an item's main row (never a draft version) in the transaction of `req`. */
export async function publicItem(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
): Promise<PublicItem | null> {
  const row = await req.payload.db.findOne<Row>({
    collection, locale: 'all', req, where: { id: { equals: id } },
  } as Parameters<typeof req.payload.db.findOne>[0]); // prettier-ignore
  if (!row || row._status !== 'published' || row.deletedAt) return null;
  return itemOf(row);
}

/** Whether visitors may have it at that moment: dated later, it is on no site yet. @param now milliseconds since 1970 */
export const isOut = (item: PublicItem | null, now = Date.now()): item is PublicItem =>
  item !== null && item.publishedAt <= now;

/** The item of a raw row, for services that read many at once. */
export function itemOf(row: Row): PublicItem {
  const published = row.publishedAt ? new Date(row.publishedAt as string).getTime() : 0;
  return {
    id: String(row.id),
    origin: relation(row.origin) ?? '',
    steward: relation(row.steward) ?? '',
    ref: String(row.ref ?? ''),
    slug: String(row.slug ?? ''),
    kind: (row.kind as PublicItem['kind'] | undefined) ?? 'news',
    section: relation(row.section),
    topics: Array.isArray(row.topics) ? row.topics.map(String) : [],
    cover: relation(row.cover),
    publishedAt: published,
    title: row.title as Localized,
    teaser: row.teaser as Localized,
    body: row.body as Localized,
    event: (row.event as PublicItem['event']) ?? null,
  };
}
