import { ownVideo } from '@/richtext/own-video';
import { fieldsOf, textOr } from '@/richtext/state';
import { walk } from '@/richtext/walk';

import type { RichTextBody } from '../_components/RichText/types';
import { publicUrl } from './public-url';
import type { SiteView } from './types';

/** The own videos of a text for search engines (schema.org VideoObject). */
export function videoObjects(site: SiteView, { state, media }: RichTextBody): Record<string, unknown>[] {
  // Files of all sites stand at one address on each of them.
  const address = (href: string): string => publicUrl({ address: site.address, locale: 'vi' }, href);
  return [...walk(state)].flatMap((node) => {
    const own = ownVideo(node);
    const video = media[own?.video ?? ''];
    const poster = media[own?.poster ?? ''];
    if (video?.kind !== 'video') return [];
    const { title, transcript } = fieldsOf(node);
    return [
      {
        '@type': 'VideoObject',
        name: textOr(title),
        ...(poster?.kind === 'picture' ? { thumbnailUrl: address(poster.image.src) } : {}),
        uploadDate: video.since,
        contentUrl: address(video.href),
        encodingFormat: video.mime,
        ...(textOr(transcript) ? { transcript: textOr(transcript) } : {}),
      },
    ];
  });
} // prettier-ignore
