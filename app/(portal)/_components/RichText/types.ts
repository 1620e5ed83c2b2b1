import type { ImageView, Locale } from '../../_data/types';

/** A picture or file of the store as a text shows it; addresses are ready to use. */
export type MediaView =
  | { kind: 'picture'; image: ImageView; /** The largest version there is. */ full: string }
  | { kind: 'file'; href: string; /** "PDF", "Word", "Excel". */ type: string; bytes: number }
  | VideoFile;

/** A video of one's own. `width`, `height`: of its picture; `since`: when it was uploaded, ISO 8601. */
export type VideoFile = {
  kind: 'video';
  href: string;
  /** "MP4", "WebM" */
  type: string;
  mime: string;
  bytes: number;
  since: string;
  width?: number;
  height?: number;
};

/** What is downloaded where it stands among files. */
export type FileView = Exclude<MediaView, { kind: 'picture' }>;

/**
 * A text with what it points to. Plain data, so that it may be cached; `media` by document id, `links` by
 * "articles:<id>" and "pages:<id>". What is missing there is not public and is not shown.
 */
export type RichTextBody = {
  state: unknown;
  media: Readonly<Record<string, MediaView>>;
  links: Readonly<Record<string, string>>;
};

/** What every part of a text needs to draw itself. */
export type Reading = Pick<RichTextBody, 'media' | 'links'> & { locale: Locale };
