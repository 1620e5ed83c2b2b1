import sharp, { type Sharp } from 'sharp';

import type { PictureKind } from './sniff';

/** A picture of 60 million pixels takes 240 MB to open; more is a mistake or an attack. */
export const MOST_PIXELS = 60_000_000;

/** Larger than any screen shows, large enough for the press. */
const LONGEST_SIDE = 4000;

const ENCODERS: Record<PictureKind, (image: Sharp) => Sharp> = {
  jpeg: (image) => image.jpeg({ quality: 86, mozjpeg: true }),
  png: (image) => image.png({ compressionLevel: 9 }),
  webp: (image) => image.webp({ quality: 86 }),
  // Slow at its defaults: an upload has a person waiting.
  avif: (image) => image.avif({ quality: 64, effort: 3 }),
};

export type Reencoded = { data: Buffer } | { problem: 'pixels' | 'damaged' };

/**
 * The same picture written anew: turned upright, in sRGB, without place, camera, thumbnails or anything hidden behind
 * its last byte. Animations keep their first frame.
 */
export async function reencode(data: Buffer, kind: PictureKind): Promise<Reencoded> {
  try {
    const { width = 0, height = 0 } = await sharp(data, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return { problem: 'pixels' };
    const upright = sharp(data, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    return { data: await ENCODERS[kind](upright).toBuffer() };
  } catch {
    return { problem: 'damaged' };
  }
}
