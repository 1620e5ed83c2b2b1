import type { PayloadRequest } from 'payload';

import type { CacheKey } from '@/cache/keys';
import { relationsOf } from '@/richtext/relations-of';
import { textOf } from '@/richtext/text-of';
import type { SearchLanguage, SearchSource, SearchText } from '@/search/document';
import { TITLE_WORDS } from '@/search/title-words';
import { writeDocuments } from '@/search/write-documents';

import { mediaRows, type MediaRow } from './media-rows';
import type { ItemCollection, PublicItem } from './public-item';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Title and name of a file, as people would look for it: "Danh sách hộ nghèo 2024", "danh-sach-ho-ngheo-2024.pdf". */
const fileWords = (row: MediaRow): string =>
  [
    text(row.title),
    text(row.filename)
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' '),
  ].join(' ');

const isDocument = (row: MediaRow): boolean => !/^(?:image|video)\//.test(text(row.mimeType));

function textIn(item: PublicItem, language: SearchLanguage, files: string): SearchText | null {
  const title = text(item.title?.[language]);
  if (!title) return null;
  const place = text(item.event?.place?.[language] ?? item.event?.place?.vi);
  const body = [textOf(item.body?.[language]), place].filter(Boolean).join('\n');
  return { language, title, teaser: text(item.teaser?.[language]), body, files };
}

/** Ids of the files that the texts of an item show. */
export const shownMedia = ({ body }: PublicItem): string[] => [
  ...new Set([body?.vi, body?.en].flatMap((state) => relationsOf(state).media)),
];

/** What search is told of an item that is public. @param media rows of the files that its texts show, by id */
export function searchSource(
  collection: 'articles' | 'pages',
  item: PublicItem,
  media: ReadonlyMap<string, MediaRow>,
): SearchSource {
  const files = shownMedia(item)
    .flatMap((id) => media.get(id) ?? [])
    .filter(isDocument)
    .map(fileWords)
    .join('\n');
  return {
    itemType: collection,
    item: item.id,
    date: collection === 'pages' ? 0 : item.publishedAt,
    kind: collection === 'pages' ? 'page' : item.kind,
    section: item.section,
    steward: item.steward,
    origin: item.origin,
    texts: (['vi', 'en'] as const).flatMap((language) => textIn(item, language, files) ?? []),
  };
}

/**
 * Search follows what is public, in the transaction that changes it. What is dated later is known to it and found from its
 * moment on, as on lists.
 * @param item null when nothing of it is public
 * @returns what has become stale by it, for `invalidate`
 */
export async function trackSearch(
  req: PayloadRequest,
  collection: ItemCollection,
  id: string,
  item: PublicItem | null,
  anew = false,
): Promise<CacheKey[]> {
  if (collection === 'sites') return [];
  const source = item && searchSource(collection, item, await mediaRows(req, shownMedia(item)));
  return (await writeDocuments(req, id, source, anew)) ? [TITLE_WORDS] : [];
}
