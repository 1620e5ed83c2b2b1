import type { CollectionSlug, PayloadRequest } from 'payload';

/** A document that a row of the log names. */
export type DocumentRef = { collection: string; id: string };

/** Title by `<collection> <id>`. */
export type Titles = ReadonlyMap<string, string>;

export const refKey = ({ collection, id }: DocumentRef): string => `${collection} ${id}`;

const MOST = 500;

/** Documents of these have no name of their own, or one that means nothing: their unit is named instead. */
const NAMELESS = new Set([
  'sites',
  'level-settings',
  'publication-policies',
  'sending-quotas',
  'units',
]);

async function titlesIn(req: PayloadRequest, collection: CollectionSlug, ids: string[], language: 'vi' | 'en') {
  const { config } = req.payload.collections[collection];
  const field = config.admin.useAsTitle ?? 'id';
  const found = await req.payload.find({
    collection, depth: 0, limit: MOST, pagination: false, overrideAccess: false, user: req.user, locale: language, fallbackLocale: 'vi',
    draft: Boolean(config.versions?.drafts), trash: config.trash, where: { id: { in: ids } }, select: { [field]: true } as never,
  });
  const docs = found.docs as unknown as Record<string, unknown>[];
  return docs.map((doc): [string, string] => [refKey({ collection, id: String(doc.id) }), String(doc[field] ?? '')]);
} // prettier-ignore

/**
 * Present titles of documents as far as the person of `req` may read them: one query per collection, not per document. What
 * is gone, or not for him, is left out.
 */
export async function readTitles(
  req: PayloadRequest,
  refs: readonly DocumentRef[],
  language: 'vi' | 'en',
): Promise<Titles> {
  const byCollection = new Map<CollectionSlug, Set<string>>();
  for (const { collection, id } of refs) {
    if (!(collection in req.payload.collections) || NAMELESS.has(collection)) continue;
    const ids = byCollection.get(collection as CollectionSlug) ?? new Set();
    byCollection.set(collection as CollectionSlug, ids.add(id));
  }
  const found: [string, string][] = [];
  for (const [collection, ids] of byCollection)
    found.push(...(await titlesIn(req, collection, [...ids], language)));
  return new Map(found.filter(([, title]) => title !== ''));
}

/** The documents that rows are about. */
export const refsOf = (
  rows: readonly { collectionSlug?: string | null; document?: string | null }[],
): DocumentRef[] =>
  rows.flatMap(({ collectionSlug: collection, document: id }) =>
    collection && id ? [{ collection, id }] : [],
  );
