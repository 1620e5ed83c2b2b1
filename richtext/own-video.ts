import { fieldsOf, relatedId, type StateNode } from './state';
import { walk } from './walk';

/** A video that the unit keeps itself, by the ids of its files. */
export type OwnVideo = {
  video: string | null;
  poster: string | null;
  captions: { vi: string | null; en: string | null };
  speechless: boolean;
};

/** What an own video lacks before it can be shown. */
export type VideoFault = 'video-file-missing' | 'video-poster-missing' | 'video-captions-missing';

/** The own video of a block; null for a link to another site and for other blocks. */
export function ownVideo(node: StateNode): OwnVideo | null {
  const fields = fieldsOf(node);
  if (node.type !== 'block' || fields.blockType !== 'video' || fields.source !== 'own') return null;
  return {
    video: relatedId(fields.video),
    poster: relatedId(fields.poster),
    captions: { vi: relatedId(fields.captionsVi), en: relatedId(fields.captionsEn) },
    speechless: fields.speechless === true,
  };
}

/** The own videos of a text in reading order. */
export const ownVideos = (state: unknown): OwnVideo[] =>
  [...walk(state)].flatMap((node) => ownVideo(node) ?? []);

/**
 * What the own videos of a text lack: a picture for before it plays, and captions for those who cannot hear, in the
 * language of the text (WCAG 1.2.2). Vietnamese ones serve an English text too.
 * @param typeOf media type of a file by its id; undefined where there is no such file. Left out while somebody writes:
 *   then only what was not chosen at all is missing
 */
export function videoFaults(state: unknown, locale: 'vi' | 'en', typeOf?: (id: string) => string | undefined): VideoFault[] {
  const is = (id: string | null, kind: string): boolean => id !== null && (!typeOf || (typeOf(id)?.startsWith(kind) ?? false));
  const found = ownVideos(state).flatMap(({ video, poster, captions, speechless }): VideoFault[] => {
    const captioned = is(captions.vi, 'text/vtt') || (locale === 'en' && is(captions.en, 'text/vtt'));
    // What was chosen in another language's place must be captions all the same.
    const sound = [captions.vi, captions.en].every((id) => id === null || is(id, 'text/vtt'));
    return [
      ...(is(video, 'video/') ? [] : ['video-file-missing' as const]),
      ...(is(poster, 'image/') ? [] : ['video-poster-missing' as const]),
      ...((captioned || speechless) && sound ? [] : ['video-captions-missing' as const]),
    ];
  });
  return [...new Set(found)];
} // prettier-ignore
