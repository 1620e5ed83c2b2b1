import { fieldsOf, rowsOf } from './state';
import { walk } from './walk';

/** How many pictures the galleries of a text hold, and whether there is a video; null where neither is. */
export function mediaIn(state: unknown): { photos?: number; video?: true } | null {
  let photos = 0;
  let video = false;
  for (const node of walk(state)) {
    if (node.type !== 'block') continue;
    const { blockType, images } = fieldsOf(node);
    if (blockType === 'gallery') photos += rowsOf(images).length;
    video ||= blockType === 'video';
  }
  if (!photos && !video) return null;
  return { ...(photos ? { photos } : {}), ...(video ? { video } : {}) };
}
