import type { CardImage } from '@/syndication/placement';

import type { FeedImage } from './feed-types';
import { PUBLIC_MEDIA } from './image';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

/** What newsreaders know; AVIF is not among it. */
const TYPES = ['image/webp', 'image/jpeg', 'image/png'];

/** The largest stored size of a card's picture that newsreaders know, with who made it and on what conditions. */
export function feedImage(
  site: Pick<SiteView, 'address'>,
  image: CardImage | null,
): FeedImage | undefined {
  const source = image?.sources.filter(({ type }) => TYPES.includes(type)).at(-1);
  if (!image || !source) return undefined;
  const { file, type, width, height } = source;
  const at = { address: site.address, locale: 'vi' as const };
  return {
    url: publicUrl(at, `${PUBLIC_MEDIA}/${encodeURIComponent(file)}`),
    type,
    width,
    height,
    credit: image.credit,
    rights: image.rights,
  };
}
