import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import sharp from 'sharp';

import { PICTURES } from '@/scripts/demo/pictures';
import { asSystem } from '@/tenants/access';

const FOLDER = path.join(process.cwd(), 'scripts', 'demo', 'pictures');

/** The drawings of the demo, rendered and owned by the province, which shares them with every unit below. */
export async function seedMedia(
  payload: Payload,
  unitOf: (code: string) => string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const context = asSystem();
  for (const [key, picture] of Object.entries(PICTURES)) {
    const known = await payload.find({
      collection: 'media', limit: 1, pagination: false, locale: 'vi', where: { alt: { equals: picture.altVi } },
    }); // prettier-ignore
    if (known.docs[0]) {
      ids.set(key, known.docs[0].id);
      continue;
    }
    const bytes = await sharp(await readFile(path.join(FOLDER, picture.file)), { density: 96 })
      .resize(1600, 1000, { fit: 'cover' })
      .png()
      .toBuffer();
    const file = { data: bytes, mimetype: 'image/png', name: `${key}.png`, size: bytes.length };
    const data = {
      alt: picture.altVi,
      caption: picture.captionVi,
      credit: picture.credit,
      sharing: 'down' as const,
      steward: unitOf('30'),
    };
    const doc = await payload.create({ collection: 'media', context, file, data: data as never });
    await payload.update({
      collection: 'media', id: doc.id, context, locale: 'en', data: { alt: picture.altEn, caption: picture.captionEn } as never,
    }); // prettier-ignore
    ids.set(key, doc.id);
  }
  return ids;
}
