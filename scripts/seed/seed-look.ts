import { readFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

import { asSystem } from '@/tenants/access';
import { LEVEL_DEFAULTS } from '@/tenants/level-defaults';

import type { SeedContext } from './context';

/** Paths of the menu that the province of the demo has locked. */
const LOCKED = ['/', '/lien-he'];

/** The commune of the demo that has a look of its own; its crest is drawn for the demo and means nothing. */
const OWN = {
  district: 'Nam Sách',
  commune: 'Hợp Tiến',
  palette: 'teal',
  crest: 'crest-hop-tien.svg',
  alt: 'Biểu trưng minh họa: bông lúa trên sóng nước',
};

/** The menu of the communes as the province laid it down, two items of it locked. */
async function seedMenu({ payload, tree }: SeedContext): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'level-settings' });
  const province = tree.roots[0];
  if (totalDocs > 0 || !province) return;
  const { menu } = LEVEL_DEFAULTS.commune;
  const rows = menu.map((item) => ({ ...item, locked: LOCKED.includes(item.path) }));
  await payload.create({
    collection: 'level-settings', context: asSystem(), depth: 0,
    data: { level: 'commune', steward: province.id, menu: rows } as never,
  }); // prettier-ignore
}

async function crestOf({ payload }: SeedContext, steward: string): Promise<string> {
  const known = await payload.find({
    collection: 'media', limit: 1, pagination: false, locale: 'vi', where: { alt: { equals: OWN.alt } },
  }); // prettier-ignore
  if (known.docs[0]) return known.docs[0].id;
  const drawing = await readFile(path.join(process.cwd(), 'scripts', 'demo', 'look', OWN.crest));
  const data = await sharp(drawing).resize(400, 400).png().toBuffer();
  const file = { data, mimetype: 'image/png', name: 'bieu-trung.png', size: data.length };
  const words = { alt: OWN.alt, credit: 'Liên Thông', sharing: 'own', steward };
  const made = await payload.create({ collection: 'media', context: asSystem(), file, data: words as never }); // prettier-ignore
  return made.id;
}

/** A palette and a crest of its own for one commune, and the menu of the communes; each only where nothing is set. */
export async function seedLook(context: SeedContext): Promise<void> {
  const { payload, tree } = context;
  await seedMenu(context);
  const district = [...tree.all()].find(
    ({ level, shortName }) => level === 'district' && shortName === OWN.district,
  );
  const commune =
    district && tree.children(district.id).find(({ shortName }) => shortName === OWN.commune);
  if (!commune) return;
  const { docs } = await payload.find({
    collection: 'sites', where: { unit: { equals: commune.id } }, limit: 1, depth: 0,
  }); // prettier-ignore
  const [site] = docs;
  if (!site || site.crest) return;
  const crest = await crestOf(context, commune.id);
  await payload.update({
    collection: 'sites', id: site.id, context: asSystem(), depth: 0, data: { palette: OWN.palette, crest } as never,
  }); // prettier-ignore
}
