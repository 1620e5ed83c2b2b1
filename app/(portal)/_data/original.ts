import type { OriginalView } from './original-types';

const TYPES: Record<string, string> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
};

/**
 * The largest version of a picture that is stored: as it was uploaded, upright and without what the camera noted.
 * @param folder address of the folder that serves its files
 */
export function originalOf(
  { filename, mimeType, filesize }: Record<string, unknown>,
  folder: string,
): OriginalView | undefined {
  const type = typeof mimeType === 'string' ? TYPES[mimeType] : undefined;
  if (typeof filename !== 'string' || !filename || !type) return undefined;
  const bytes = Number(filesize ?? 0);
  return { href: `${folder}/${encodeURIComponent(filename)}`, type, bytes };
}
