import type { CardImage } from '@/syndication/placement';

import type { ImageView, Locale } from './types';

/** Where the files of public items are. */
export const PUBLIC_MEDIA = '/media';

/** Best first: browsers take the first type they know. */
const TYPES = ['image/avif', 'image/webp'];

/** Width of the file that <img src> names, for browsers that know no srcset. */
const PLAIN_WIDTH = 640;

/** What may stand in a style attribute. */
const COLOUR = /^#[0-9a-f]{6}$/;

/**
 * A stored picture as a <picture> needs it; undefined when no size of it was made.
 * @param folder address of the folder that serves its files
 */
export function imageView(
  image: CardImage | null,
  locale: Locale,
  folder = PUBLIC_MEDIA,
): ImageView | undefined {
  const url = (file: string): string => `${folder}/${encodeURIComponent(file)}`;
  if (!image || image.sources.length === 0) return undefined;
  const sources = TYPES.map((type) => {
    const files = image.sources.filter((source) => source.type === type);
    return { type, srcSet: files.map(({ file, width }) => `${url(file)} ${width}w`).join(', ') };
  }).filter(({ srcSet }) => srcSet !== '');
  const plain = image.sources.filter(({ type }) => type !== 'image/avif');
  const candidates = plain.length > 0 ? plain : image.sources;
  const shown = candidates.find(({ width }) => width >= PLAIN_WIDTH) ?? candidates.at(-1)!;
  return {
    src: url(shown.file),
    alt: image.alt[locale],
    width: shown.width,
    height: shown.height,
    sources,
    ...(COLOUR.test(image.colour ?? '') ? { colour: image.colour } : {}),
  };
}
