import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

import { env } from '@/security/env';

import type { RestClient } from './rest';

export type Picture = Record<string, unknown> & { id: string; filename: string; sha256: string };

/** Half red, half green, so that what is cut out of it is another picture. */
export async function uploadPicture(rest: RestClient, words: object = {}): Promise<Picture> {
  const solid = (width: number, background: string) => sharp({ create: { width, height: 250, channels: 3, background } }); // prettier-ignore
  const half = await solid(200, '#ff0000').png().toBuffer();
  const data = await solid(400, '#2f7d4f').composite([{ input: half, left: 0, top: 0 }]).jpeg().toBuffer(); // prettier-ignore
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], 'a.jpg', { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: 'Hội nghị', caption: 'Đã duyệt', ...words }));
  const answer = await rest.post('media?locale=vi&depth=0', form);
  return ((await answer.json()) as { doc: Picture }).doc;
}

/** SHA-256 of a stored file as it lies on the disk now. */
export const storedHash = async (file: string): Promise<string> =>
  createHash('sha256').update(await readFile(path.join(env().mediaDir, file))).digest('hex'); // prettier-ignore
