import { imageOf } from '@/syndication/card';

import { imageView, PUBLIC_MEDIA } from './image';
import { originalOf } from './original';
import type { Portal } from './portal';
import type { ArticleView, Locale } from './types';

type Both = { vi?: string | null; en?: string | null } | string | null | undefined;

const pick = (value: Both, locale: Locale): string | undefined =>
  (typeof value === 'string' ? value : (value?.[locale] ?? value?.vi)) || undefined;

/**
 * The cover of an article in its full sizes, with caption, credit and focal point.
 * `file` is the stored name of the largest that programs read which know no AVIF.
 * @param folder see `imageView`
 */
export async function articleCover(
  { payload }: Portal,
  id: string | null,
  locale: Locale,
  folder?: string,
): Promise<ArticleView['cover']> {
  if (!id) return undefined;
  const media = await payload.findByID({
    collection: 'media', id, depth: 0, locale: 'all', overrideAccess: true, disableErrors: true,
  }); // prettier-ignore
  if (!media) return undefined;
  const raw = media as unknown as Record<string, unknown>;
  const stored = imageOf(raw);
  const image = imageView(stored, locale, folder);
  if (!stored || !image) return undefined;
  const { focalX, focalY } = raw as { focalX?: number | null; focalY?: number | null };
  return {
    ...image,
    file: stored.sources.filter(({ type }) => type !== 'image/avif').at(-1)?.file,
    caption: pick(raw.caption as Both, locale),
    credit: pick(raw.credit as Both, locale),
    rights: pick(raw.rights as Both, locale),
    original: originalOf(raw, folder ?? PUBLIC_MEDIA),
    ...(typeof focalX === 'number' && typeof focalY === 'number'
      ? { position: `${focalX}% ${focalY}%` }
      : {}),
  };
}
