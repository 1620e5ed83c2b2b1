import path from 'node:path';

import sharp from 'sharp';

import { env } from '@/security/env';

import { atMost } from '../_share/at-most';
import type { IconPlan } from './icon-plan';

/** Icons of one process that are drawn at the same moment, and requests that may wait for one. */
const turn = atMost(2, 50);

/** The star of `public/favicon.svg`, in a circle of its own that keeps it apart from any ground. */
const STAR =
  '<circle cx="50" cy="50" r="50" fill="#F5DD98"/><circle cx="50" cy="50" r="47" fill="#B3201C"/><polygon points="50,18 57.5,40.8 81.5,40.8 62.1,54.9 69.4,77.8 50,63.8 30.6,77.8 37.9,54.9 18.5,40.8 42.5,40.8" fill="#FFD44D"/>';

const starOf = (side: number): Promise<Buffer> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 100 100">${STAR}</svg>`))
    .png()
    .toBuffer(); // prettier-ignore

/** The whole crest: nothing of it is cut off, and nothing is added but the ground. */
const crestOf = (file: string, side: number): Promise<Buffer> =>
  sharp(path.join(/* turbopackIgnore: true */ env().mediaDir, file))
    .resize(side, side, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .toColourspace('srgb')
    .png()
    .toBuffer();

async function draw({ size, part, ground, crest }: IconPlan): Promise<Buffer> {
  const side = Math.round(size * part);
  const input = crest ? await crestOf(crest, side) : await starOf(side);
  return sharp({ create: { width: size, height: size, channels: 3, background: ground } })
    .composite([{ input, gravity: 'centre' }])
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Draws an icon (PNG). @throws TooManyWaiting; what sharp throws when the crest cannot be read */
export const drawIcon = (plan: IconPlan): Promise<Buffer> => turn(() => draw(plan));
