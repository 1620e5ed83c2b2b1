import type { PayloadRequest } from 'payload';

import { invalidate } from '@/cache/invalidate';
import { inTransaction } from '@/database/transaction';
import { digestOf, storedDocuments } from '@/search/write-documents';
import { asSystem } from '@/tenants/access';

import { mediaRows } from './media-rows';
import { itemOf, publicItem, type PublicItem } from './public-item';
import type { Finding } from './reconcile';
import { searchSource, shownMedia, trackSearch } from './track-search';

type TextCollection = 'articles' | 'pages';

/** A text in the order in which they are looked at. */
export type TextAt = { collection: TextCollection; item: string };

type Options = {
  repair: boolean;
  /** writes every text anew, whether or not it differs */
  anew?: boolean;
  /** goes on behind this text, of those before it nothing is looked at */
  from?: TextAt;
  /** called after each text that was written */
  each?: (at: TextAt) => void | Promise<void>;
  /** stops before the next text */
  signal?: AbortSignal;
};

const BATCH = 200;

const faultAt = (item: string, repaired: boolean): Finding => ({
  item,
  channel: 'search',
  fault: 'search',
  repaired,
});

/** Somebody may publish or withdraw the same text meanwhile; three times in a row nobody does. */
const TRIES = 4;

/**
 * Follows the public text as it is when its turn comes: what people publish or withdraw meanwhile is not undone. Where somebody was
 * at the same text, it is done anew.
 */
async function mend(req: PayloadRequest, collection: TextCollection, id: string, anew = false): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1)
    try {
      const written = await inTransaction(req.payload, asSystem(), async (own) => {
        const item = await publicItem(own, collection, id);
        await invalidate(own, await trackSearch(own, collection, id, item, anew));
        return item;
      });
      // A withdrawal that was not to be seen yet must not be followed by what it withdrew.
      const now = await publicItem(req, collection, id);
      if (left === 0 || JSON.stringify(now) === JSON.stringify(written)) return;
    } catch (error) {
      if (left === 0) throw error;
    }
} // prettier-ignore

async function differing(
  req: PayloadRequest,
  collection: TextCollection,
  items: readonly PublicItem[],
): Promise<string[]> {
  const stored = await storedDocuments(req, items.map(({ id }) => id)); // prettier-ignore
  const media = await mediaRows(req, items.flatMap(shownMedia));
  return items.flatMap((item) => {
    const source = searchSource(collection, item, media);
    const want = source.texts.map((text) => digestOf(source, text)).sort();
    const have = stored.filter((row) => row.item === item.id).map(({ digest }) => digest).sort(); // prettier-ignore
    return want.join() === have.join() ? [] : [item.id];
  });
}

async function checkTexts(
  req: PayloadRequest,
  collection: TextCollection,
  { repair, anew = false, from, each, signal }: Options,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let after = from?.collection === collection ? from.item : ''; ;) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection, locale: 'all', req, limit: BATCH, pagination: false, sort: 'id',
      where: { and: [{ _status: { equals: 'published' } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
    } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
    const items = docs.filter((doc) => !doc.deletedAt).map(itemOf);
    const wrong = anew ? items.map(({ id }) => id) : await differing(req, collection, items);
    for (const item of wrong) {
      if (signal?.aborted) return findings;
      if (repair) await mend(req, collection, item, anew);
      await each?.({ collection, item });
      findings.push(faultAt(item, repair));
    }
    const last = docs.at(-1);
    if (!last || docs.length < BATCH) return findings;
    after = String(last.id);
  }
}

/** Rows of what is not public any more. */
async function checkLeft(req: PayloadRequest, { repair, signal }: Options): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (signal?.aborted) return findings;
  for (let after = ''; ;) {
    const { docs } = await req.payload.db.find<{ id: string; item: string; itemType: TextCollection }>({
      collection: 'search-documents', req, limit: BATCH, pagination: false, sort: 'id',
      select: { item: true, itemType: true }, where: after ? { id: { greater_than: after } } : {},
    }); // prettier-ignore
    for (const collection of ['articles', 'pages'] as const) {
      const items = docs.filter((row) => row.itemType === collection).map(({ item }) => item);
      const live = await liveAmong(req, collection, [...new Set(items)]);
      for (const item of new Set(items.filter((id) => !live.has(id)))) {
        if (repair) await mend(req, collection, item);
        findings.push(faultAt(item, repair));
      }
    }
    const last = docs.at(-1);
    if (!last || docs.length < BATCH) return findings;
    after = String(last.id);
  }
}

async function liveAmong(
  req: PayloadRequest,
  collection: TextCollection,
  items: readonly string[],
): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection, req, limit: 0, pagination: false, select: { deletedAt: true },
    where: { and: [{ id: { in: [...items] } }, { _status: { equals: 'published' } }] },
  } as Parameters<typeof req.payload.db.find>[0]); // prettier-ignore
  return new Set(docs.filter((doc) => !doc.deletedAt).map(({ id }) => String(id)));
}

/**
 * Holds what search knows against what is public, in batches and each repair in a transaction of its own, so that it runs
 * beside live traffic. With `anew` it is the rebuild of the whole index.
 */
export async function checkSearch(req: PayloadRequest, options: Options): Promise<Finding[]> {
  return [
    ...(options.from?.collection === 'pages' ? [] : await checkTexts(req, 'articles', options)),
    ...(await checkTexts(req, 'pages', options)),
    ...(await checkLeft(req, options)),
  ];
}
