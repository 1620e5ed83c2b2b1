import { mediaIn } from '@/richtext/media-in';
import { firstSentence } from '@/richtext/first-sentence';

import type { Card, CardImage, CardText } from './placement';
import type { MediaRow } from './media-rows';
import type { PublicItem } from './public-item';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const iso = (value: unknown): string | null =>
  value ? new Date(value as string).toISOString() : null;

function cardText(item: PublicItem, locale: 'vi' | 'en'): CardText | null {
  const title = text(item.title?.[locale]);
  if (!title) return null;
  return { title, teaser: text(item.teaser?.[locale]) || firstSentence(item.body?.[locale]) };
}

type MediaSize = {
  filename?: string | null;
  width?: number | null;
  height?: number | null;
  mimeType?: string | null;
};

/** What an <img> needs of a stored picture. */
export function imageOf(media: Record<string, unknown>): CardImage | null {
  const sizes = Object.values((media.sizes ?? {}) as Record<string, MediaSize>);
  const sources = sizes.flatMap(({ filename, width, height, mimeType }) =>
    filename && width && height && mimeType
      ? [{ file: filename, width, height, type: mimeType }]
      : [],
  );
  const alt = media.alt as { vi?: unknown; en?: unknown } | null;
  const vi = text(alt?.vi);
  const [credit, rights, colour] = [text(media.credit), text(media.rights), text(media.colour)];
  return {
    id: String(media.id),
    alt: { vi, en: text(alt?.en) || vi },
    ...(credit ? { credit } : {}),
    ...(rights ? { rights } : {}),
    ...(colour ? { colour } : {}),
    width: Number(media.width ?? 0),
    height: Number(media.height ?? 0),
    sources: sources.sort((a, b) => a.width - b.width),
  };
}

/** The card of an item: everything a list shows, in both languages. */
export function cardOf(item: PublicItem, cover: MediaRow | null): Card {
  const { event } = item;
  const media = mediaIn(item.body?.vi);
  return {
    ref: item.ref,
    slug: item.slug,
    kind: item.kind,
    vi: cardText(item, 'vi') ?? { title: '', teaser: '' },
    en: cardText(item, 'en'),
    image: cover ? imageOf(cover) : null,
    event: event?.startsAt
      ? {
          startsAt: iso(event.startsAt),
          endsAt: iso(event.endsAt),
          place: text(event.place?.vi) || null,
        }
      : null,
    ...(media ? { media } : {}),
  };
}
