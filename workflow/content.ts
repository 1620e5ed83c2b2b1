import { createHash } from 'node:crypto';

import { relationsOf } from '@/richtext/relations-of';

/** Collections whose documents are published through editions. */
export const ITEM_TYPES = ['articles', 'pages'] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

export const isItemType = (value: unknown): value is ItemType =>
  ITEM_TYPES.includes(value as ItemType);

/** What a reader gets to see: the hash covers these and the pictures, never scope, status or times. */
const CONTENT: Record<ItemType, readonly string[]> = {
  articles: [
    'title', 'body', 'teaser', 'section', 'topics', 'kind', 'cover', 'author',
    'event.startsAt', 'event.endsAt', 'event.place', 'source.name', 'source.url',
  ],
  pages: ['title', 'body', 'slug'],
}; // prettier-ignore

const at = (row: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      row,
    );

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Keys sorted, empty values left out: the same text gives the same words on both databases (after RFC 8785). */
function canonical(value: unknown): unknown {
  // Ids of MongoDB and dates know their own JSON form.
  const plain: unknown = typeof value === 'object' && value !== null && 'toJSON' in value ? JSON.parse(JSON.stringify(value)) : value;
  if (typeof plain !== 'object' || plain === null) return plain;
  if (Array.isArray(plain)) return plain.map(canonical);
  const entries = Object.entries(plain)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
} // prettier-ignore

/** Ids of the pictures and files that the text shows, in every language. */
export function mediaOf(row: Record<string, unknown>): string[] {
  const bodies = typeof row.body === 'object' && row.body !== null ? row.body : {};
  const states = 'root' in bodies ? [bodies] : Object.values(bodies);
  const inText = states.flatMap((state) => relationsOf(state).media);
  return [...new Set([...(row.cover ? [String(row.cover)] : []), ...inText])].sort();
}

/**
 * SHA-256 of what a version says, hexadecimal.
 * @param row a document or version with all its languages, relations as ids
 * @param bytes SHA-256 of each picture or file by its id (`media.sha256`)
 */
export function contentHash(
  type: ItemType,
  row: Record<string, unknown>,
  bytes: ReadonlyMap<string, string>,
): string {
  const content = Object.fromEntries(CONTENT[type].map((path) => [path, at(row, path)]));
  const media = mediaOf(row).map((id) => [id, bytes.get(id) ?? null]);
  return createHash('sha256')
    .update(JSON.stringify(canonical({ content, media })))
    .digest('hex');
}

/** A list without rows is read as null by one database and as empty by the other. */
const said = (value: unknown): unknown => (isEmpty(value) ? null : canonical(value));

/** Whether two states of a document in one language say the same; relations may be ids or documents. */
export function sameContent(
  type: ItemType,
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): boolean {
  const words = (row: Record<string, unknown>): string =>
    JSON.stringify(CONTENT[type].map((path) => said(at(row, path))));
  return words(one) === words(other);
}
