import type { PayloadRequest } from 'payload';

import type { ItemType } from './content';
import type { Edition } from './edition';
import { hashOf, pinnedHash } from './item';

type Row = Record<string, unknown> & { id: string };
type Named = Pick<Edition, 'version' | 'sha256' | 'media'> & { itemType: ItemType };

/**
 * Whether the version that an edition names is still there, and says to the letter what was approved and published; also
 * after its pictures and files were deleted, by what the edition keeps of them.
 */
export async function provesEdition(
  req: PayloadRequest,
  { itemType, version, sha256, media }: Named,
): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: itemType, locale: 'all', req, limit: 1, pagination: false, where: { id: { equals: version } },
  } as unknown as Parameters<typeof req.payload.db.findVersions>[0]); // prettier-ignore
  const content = (docs[0] as unknown as { version: Row } | undefined)?.version;
  if (!content) return false;
  if (!media) return (await hashOf(req, itemType, content)) === sha256;
  return (
    pinnedHash(itemType, { ...content, cover: content.cover ?? media.cover }, media) === sha256
  );
}
