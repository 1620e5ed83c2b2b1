import path from 'node:path';

import sharp from 'sharp';

import { env } from '@/security/env';

import { atMost } from './at-most';
import { layout } from './layout';
import { letters } from './letters';
import { SHARE_HEIGHT, SHARE_WIDTH, type SharePlan } from './share-plan';

/** Pictures of one process that are drawn at the same moment, and requests that may wait for one. */
const turn = atMost(2, 100);

/** The cover in the place that is free for it, cut round what draws the eye; null when it is not to be read. */
const coverOf = (file: string, height: number): Promise<Buffer | null> =>
  sharp(path.join(/* turbopackIgnore: true */ env().mediaDir, file))
    .resize(SHARE_WIDTH, height, { fit: 'cover', position: 'attention' })
    .toColourspace('srgb')
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer()
    .catch(() => null);

async function draw(plan: SharePlan): Promise<Buffer> {
  const [regular, bold] = await Promise.all([letters(400), letters(700)]);
  const fonts = { regular, bold };
  const first = layout(plan, fonts);
  const cover = plan.cover ? await coverOf(plan.cover, first.free) : null;
  const { svg } = plan.cover && !cover ? layout({ ...plan, cover: undefined }, fonts) : first;
  const background = plan.colours.ground;
  const ground = sharp({ create: { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3, background } }); // prettier-ignore
  return ground
    .composite([
      ...(cover ? [{ input: cover, left: 0, top: 0 }] : []),
      { input: Buffer.from(svg), left: 0, top: 0 },
    ])
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** Draws a share picture (JPEG). @throws TooManyWaiting */
export const drawShare = (plan: SharePlan): Promise<Buffer> => turn(() => draw(plan));
