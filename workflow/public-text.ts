import type { PayloadRequest } from 'payload';

import type { ItemType } from './content';
import type { Edition } from './edition';
import { hashOf, mainRow, pinnedHash } from './item';

type Row = Record<string, unknown> & { id: string };
type Version = { id: string; version: Row };

const versions = async (
  req: PayloadRequest,
  type: ItemType,
  where: object,
): Promise<Version | undefined> => {
  const { docs } = await req.payload.db.findVersions<Version>({
    collection: type, locale: 'all', req, limit: 1, pagination: false, sort: '-updatedAt', where,
  } as unknown as Parameters<typeof req.payload.db.findVersions>[0]); // prettier-ignore
  return docs[0] as unknown as Version | undefined;
};

/** The version row that holds the public text of an item which nobody has published by an edition; null when none does. */
export async function publishedVersion(
  req: PayloadRequest,
  type: ItemType,
  id: string,
): Promise<string | null> {
  const found = await versions(req, type, {
    and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
  });
  return found ? String(found.id) : null;
}

/** The text of a version row with all its languages; null when it was pruned. */
export const versionText = async (
  req: PayloadRequest,
  type: ItemType,
  version: string,
): Promise<Row | null> => (await versions(req, type, { id: { equals: version } }))?.version ?? null;

/** A file may have been deleted since, and its cover with it on SQLite: what the edition keeps of them proves the text. */
async function proven(
  req: PayloadRequest,
  type: ItemType,
  row: Row,
  { sha256, media }: Pick<Edition, 'sha256' | 'media'>,
): Promise<boolean> {
  if ((await hashOf(req, type, row)) === sha256) return true;
  return Boolean(media) && pinnedHash(type, { ...row, cover: row.cover ?? media!.cover }, media!) === sha256; // prettier-ignore
}

/**
 * The very text of an edition with all its languages, whatever was written since: its version row, or the main row where
 * that is the same text. Null when neither is.
 */
export async function textOf(
  req: PayloadRequest,
  type: ItemType,
  id: string,
  edition: Pick<Edition, 'version' | 'sha256' | 'media'>,
): Promise<Row | null> {
  const text = edition.version ? await versionText(req, type, edition.version) : null;
  if (text && (await proven(req, type, text, edition))) return text;
  const row = await mainRow(req, type, id);
  return row && (await proven(req, type, row, edition)) ? row : null;
}
