import type { Payload } from 'payload';

import { mediaByFile, type StoredFile } from '@/database/media-by-file';

/**
 * A stored file by its name, if a public item shows it now.
 * @param file stored name of the original or of one of its sizes
 * @returns its media type and the name to download it by
 */
export async function publicFile(payload: Payload, file: string): Promise<StoredFile | null> {
  const found = await mediaByFile(payload, file);
  if (!found) return null;
  const { totalDocs } = await payload.db.count({
    collection: 'media-uses',
    where: { media: { equals: found.id } },
  });
  return totalDocs > 0 ? found : null;
}
