import { imageOf } from '@/syndication/card';

import type { MediaView, VideoFile } from '../_components/RichText/types';
import { imageView, PUBLIC_MEDIA } from './image';
import { originalOf } from './original';
import type { Locale } from './types';

type Raw = Record<string, unknown>;
type Both = { vi?: string | null; en?: string | null } | null | undefined;

const TYPES: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'text/vtt': 'WebVTT',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
};

const VIDEOS: Record<string, string> = { 'video/mp4': 'MP4', 'video/webm': 'WebM' };

function videoFile(media: Raw, mime: string, href: string): VideoFile {
  const [width, height] = [Number(media.width ?? 0), Number(media.height ?? 0)];
  return {
    kind: 'video',
    href,
    type: VIDEOS[mime]!,
    mime,
    bytes: Number(media.filesize ?? 0),
    since: new Date(media.createdAt as string).toISOString(),
    ...(width > 0 && height > 0 ? { width, height } : {}),
  };
}

const pick = (value: unknown, locale: Locale): string | undefined =>
  (value as Both)?.[locale] || (value as Both)?.vi || undefined;

/**
 * A picture or file of the store as a text shows it.
 * @param media a raw row with all its languages
 * @param folder address of the folder that serves its files
 */
export function mediaView(media: Raw, locale: Locale, folder = PUBLIC_MEDIA): MediaView | null {
  const { filename, mimeType } = media;
  if (typeof filename !== 'string' || typeof mimeType !== 'string') return null;
  const href = `${folder}/${encodeURIComponent(filename)}`;
  if (mimeType in VIDEOS) return videoFile(media, mimeType, href);
  if (!mimeType.startsWith('image/')) {
    const ending = filename.split('.').pop()?.toUpperCase() ?? '';
    return {
      kind: 'file',
      href,
      type: TYPES[mimeType] ?? ending,
      bytes: Number(media.filesize ?? 0),
    };
  }
  const stored = imageOf(media);
  const image = imageView(stored, locale, folder);
  if (!stored || !image) return null;
  const largest = stored.sources.filter(({ type }) => type !== 'image/avif').at(-1);
  const plain = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  return {
    kind: 'picture',
    image: {
      ...image,
      alt: media.decorative === true ? '' : image.alt,
      caption: pick(media.caption, locale),
      credit: plain(media.credit),
      rights: plain(media.rights),
      original: originalOf(media, folder),
    },
    full: largest ? `${folder}/${encodeURIComponent(largest.file)}` : href,
  };
}
