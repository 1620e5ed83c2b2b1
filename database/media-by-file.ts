import type { Payload, Where } from 'payload';

/** A file of the store: id of its row, media type, and the name to download it by. */
export type StoredFile = { id: string; type: string; name: string };

type Stored = { filename?: string | null; mimeType?: string | null };

/**
 * The row of a stored file. Whether it may be served is the caller's question.
 * @param file stored name of the original or of one of its sizes
 */
export async function mediaByFile(payload: Payload, file: string): Promise<StoredFile | null> {
  const { upload } = payload.collections.media.config;
  const sizes = (upload.imageSizes ?? []).map((size): Where => ({
    [`sizes.${size.name}.filename`]: { equals: file },
  }));
  const media = await payload.db.findOne<Record<string, unknown> & Stored & { id: string }>({
    collection: 'media', where: { or: [{ filename: { equals: file } }, ...sizes] },
  }); // prettier-ignore
  if (!media) return null;
  const all = [media, ...Object.values((media.sizes ?? {}) as Record<string, Stored>)];
  const stored = all.find(({ filename }) => filename === file);
  const name = typeof media.title === 'string' && media.title ? media.title : file;
  return { id: String(media.id), type: stored?.mimeType ?? 'application/octet-stream', name };
}
