import type { PayloadRequest } from 'payload';

import { AUDIT } from '@/audit/record';

import { contentHash, mediaOf, type ItemType } from './content';

type Row = Record<string, unknown> & { id: string };
type Named = { itemType: ItemType; version: string; sha256: string };
type Logged = { id: string; before?: { sha256?: unknown } | null };

/** SHA-256 of stored bytes by id; of files deleted since, as the audit log has kept it. */
async function bytesEver(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; sha256?: string | null }>({
    collection: 'media', where: { id: { in: [...ids] } }, limit: 0, pagination: false, req, select: { sha256: true },
  });
  const known = new Map(docs.flatMap(({ id, sha256 }) => (sha256 ? [[String(id), sha256] as const] : [])));
  for (const id of ids.filter((one) => !known.has(one))) {
    const gone = await req.payload.db.findOne<Logged>({
      collection: AUDIT, req,
      where: { and: [{ collectionSlug: { equals: 'media' } }, { document: { equals: id } }, { action: { equals: 'media.delete' } }] },
    });
    if (typeof gone?.before?.sha256 === 'string') known.set(id, gone.before.sha256);
  }
  return known;
} // prettier-ignore

/** Whether the version that an edition names is still there, and says to the letter what was approved and published. */
export async function provesEdition(req: PayloadRequest, { itemType, version, sha256 }: Named): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: itemType, locale: 'all', req, limit: 1, pagination: false, where: { id: { equals: version } },
  } as unknown as Parameters<typeof req.payload.db.findVersions>[0]);
  const content = (docs[0] as unknown as { version: Row } | undefined)?.version;
  if (!content) return false;
  return contentHash(itemType, content, await bytesEver(req, mediaOf(content))) === sha256;
} // prettier-ignore
