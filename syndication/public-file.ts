import type { Payload, Where } from 'payload';

export type PublicFile = { type: string; name: string };

type Stored = { filename?: string | null; mimeType?: string | null };

/**
 * A stored file by its name, if a public item shows it now.
 * @param file stored name of the original or of one of its sizes
 * @returns its media type and the name to download it by
 */
export async function publicFile(payload: Payload, file: string): Promise<PublicFile | null> {
  const { upload } = payload.collections.media.config;
  const sizes = (upload.imageSizes ?? []).map((size): Where => ({
    [`sizes.${size.name}.filename`]: { equals: file },
  }));
  const media = await payload.db.findOne<Record<string, unknown> & Stored & { id: string }>({
    collection: 'media', where: { or: [{ filename: { equals: file } }, ...sizes] },
  }); // prettier-ignore
  if (!media) return null;
  const { totalDocs } = await payload.db.count({
    collection: 'media-uses',
    where: { media: { equals: String(media.id) } },
  });
  if (totalDocs === 0) return null;
  const all = [media, ...Object.values((media.sizes ?? {}) as Record<string, Stored>)];
  const stored = all.find(({ filename }) => filename === file);
  const name = typeof media.title === 'string' && media.title ? media.title : file;
  return { type: stored?.mimeType ?? 'application/octet-stream', name };
}
