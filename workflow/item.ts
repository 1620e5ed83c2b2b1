import type { PayloadRequest } from 'payload';

import { contentHash, mediaOf, type ItemType } from './content';

/**
 * What a hash leans on outside the text: SHA-256 of the pictures' and files' bytes by id, and which is the cover. An edition
 * keeps it, for a file may be deleted later, and SQLite then takes the cover out of every version too.
 */
export type Pins = { cover: string | null; bytes: Record<string, string | null> };

/** An item as the verbs see it: its newest version with all languages, and whether its main row is public. */
export type Item = {
  type: ItemType;
  id: string;
  /** id of the newest version row */
  version: string;
  sha256: string;
  pins: Pins;
  content: Record<string, unknown>;
  steward: string;
  origin: string;
  kind: string;
  title: string;
  /** whether the newest version is the public one */
  clean: boolean;
  isPublic: boolean;
};

type Row = Record<string, unknown> & { id: string };
type Version = { id: string; version: Row };

/** SHA-256 of the stored bytes of pictures and files, by id. */
async function bytesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; sha256?: string | null }>({
    collection: 'media', where: { id: { in: [...ids] } }, limit: 0, pagination: false, req, select: { sha256: true },
  }); // prettier-ignore
  return new Map(docs.flatMap(({ id, sha256 }) => (sha256 ? [[String(id), sha256]] : [])));
}

export const hashOf = async (
  req: PayloadRequest,
  type: ItemType,
  row: Record<string, unknown>,
): Promise<string> => pinnedHash(type, row, await pinsOf(req, row));

export async function pinsOf(req: PayloadRequest, row: Record<string, unknown>): Promise<Pins> {
  const media = mediaOf(row);
  const bytes = await bytesOf(req, media);
  return {
    cover: row.cover ? String(row.cover) : null,
    bytes: Object.fromEntries(media.map((id) => [id, bytes.get(id) ?? null])),
  };
}

/** The hash of a text whose pictures and files are known. */
export const pinnedHash = (type: ItemType, row: Record<string, unknown>, pins: Pins): string =>
  contentHash(type, row, new Map(Object.entries(pins.bytes).filter((pair): pair is [string, string] => pair[1] !== null))); // prettier-ignore

/** Whether a picture or file has been deleted since it was pinned. */
export async function lacksMedia(req: PayloadRequest, { bytes }: Pins): Promise<boolean> {
  const ids = Object.keys(bytes);
  return (await bytesOf(req, ids)).size < ids.length;
}

/** The public row with all its languages, or null. */
export async function mainRow(
  req: PayloadRequest,
  type: ItemType,
  id: string,
): Promise<Row | null> {
  return req.payload.db.findOne<Row>({
    collection: type, locale: 'all', req, where: { id: { equals: id } },
  } as Parameters<typeof req.payload.db.findOne>[0]); // prettier-ignore
}

const titleOf = (value: unknown): string => {
  const words = typeof value === 'object' && value !== null ? (value as { vi?: unknown; en?: unknown }) : { vi: value };
  return String(words.vi || words.en || '').slice(0, 160);
}; // prettier-ignore

/** Reads an item in the transaction of `req`; null when there is none or it lies in the bin. */
export async function readItem(
  req: PayloadRequest,
  type: ItemType,
  id: string,
): Promise<Item | null> {
  const main = await mainRow(req, type, id).catch(() => null);
  if (!main || main.deletedAt) return null;
  const { docs } = await req.payload.db.findVersions<Version>({
    collection: type, locale: 'all', req, limit: 1, pagination: false, sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  } as unknown as Parameters<typeof req.payload.db.findVersions>[0]); // prettier-ignore
  const newest = docs[0] as unknown as Version | undefined;
  const content = newest?.version ?? main;
  const pins = await pinsOf(req, content);
  return {
    type,
    id,
    version: newest ? String(newest.id) : '',
    sha256: pinnedHash(type, content, pins),
    pins,
    content,
    steward: String(main.steward),
    origin: String(main.origin),
    kind: type === 'pages' ? 'page' : String(content.kind ?? 'news'),
    title: titleOf(content.title),
    clean: main._status === 'published' && content._status === 'published',
    isPublic: main._status === 'published',
  };
}
