import type { PayloadRequest } from 'payload';

import type { Language } from '../unit-view';

/** A picture or file of a text, as the reader judges it. */
export type MediaView = {
  name: string;
  /** what it shows, for those who cannot see it; empty where nobody wrote it */
  alt: string;
  picture: boolean;
  video: boolean;
  decorative: boolean;
  /** the file itself, and a small form of a picture */
  url: string | null;
  thumb: string | null;
  bytes: number;
};

type Doc = {
  id: string;
  title?: string | null;
  filename?: string | null;
  alt?: string | null;
  decorative?: boolean | null;
  mimeType?: string | null;
  filesize?: number | null;
  url?: string | null;
  thumbnailURL?: string | null;
};

const MOST = 200;

/** What a text shows is shown to whoever may read the text. */
export async function mediaViews(
  req: PayloadRequest,
  ids: readonly string[],
  locale: Language,
): Promise<Record<string, MediaView>> {
  const wanted = [...new Set(ids)].slice(0, MOST);
  if (wanted.length === 0) return {};
  const { docs } = await req.payload.find({
    collection: 'media', where: { id: { in: wanted } }, limit: wanted.length, pagination: false, depth: 0, overrideAccess: true, req, locale,
  }); // prettier-ignore
  return Object.fromEntries(
    (docs as unknown as Doc[]).map((doc): [string, MediaView] => [
      String(doc.id),
      {
        name: doc.title || doc.filename || '',
        alt: doc.alt ?? '',
        picture: doc.mimeType?.startsWith('image/') ?? false,
        video: doc.mimeType?.startsWith('video/') ?? false,
        decorative: doc.decorative === true,
        url: doc.url ?? null,
        thumb: doc.thumbnailURL ?? doc.url ?? null,
        bytes: doc.filesize ?? 0,
      },
    ]),
  );
}
