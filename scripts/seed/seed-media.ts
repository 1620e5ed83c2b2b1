import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import sharp from 'sharp';

import { PICTURES, type DemoPicture } from '@/scripts/demo/pictures';
import { asSystem } from '@/tenants/access';

const FOLDER = path.join(process.cwd(), 'scripts', 'demo', 'pictures');

/** Pictures made at the same time: encoding AVIF leaves a core idle half of the time. */
const AT_ONCE = 3;

async function create(
  payload: Payload,
  steward: string,
  key: string,
  picture: DemoPicture,
): Promise<string> {
  const known = await payload.find({
    collection: 'media', limit: 1, pagination: false, locale: 'vi', where: { alt: { equals: picture.altVi } },
  }); // prettier-ignore
  if (known.docs[0]) return known.docs[0].id;
  const bytes = await sharp(await readFile(path.join(FOLDER, picture.file)), { density: 96 })
    .resize(1280, 800, { fit: 'cover' })
    .png()
    .toBuffer();
  const file = { data: bytes, mimetype: 'image/png', name: `${key}.png`, size: bytes.length };
  const { altVi: alt, captionVi: caption, credit } = picture;
  const context = asSystem();
  const data = { alt, caption, credit, sharing: 'down' as const, steward };
  const doc = await payload.create({ collection: 'media', context, file, data: data as never });
  const english = { alt: picture.altEn, caption: picture.captionEn };
  await payload.update({
    collection: 'media', id: doc.id, context: asSystem(), locale: 'en', data: english as never,
  }); // prettier-ignore
  return doc.id;
}

/** The drawings of the demo, rendered and owned by the province, which shares them with every unit below. */
export async function seedMedia(
  payload: Payload,
  unitOf: (code: string) => string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = Object.entries(PICTURES);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      ids.set(next[0], await create(payload, unitOf('30'), ...next));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;
}
