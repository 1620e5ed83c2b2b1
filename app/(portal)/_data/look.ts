import { chosenScale } from '@/appearance/chosen-scale';
import { paletteCss } from '@/appearance/palette-css';
import type { Rails } from '@/appearance/rails';
import { imageOf } from '@/syndication/card';
import type { Level } from '@/tenants/levels';

import { coloursOf } from '../_share/colours';
import { imageView } from './image';
import type { LookView } from './look-types';
import { mourningOn } from './mourning';
import type { Portal } from './portal';
import type { Locale } from './types';

/** Fields of a site's settings that `siteLook` reads. */
export const LOOK_FIELDS = { palette: true, accent: true, crest: true, landmark: true } as const;

type Raw = Record<string, unknown>;

/** A picture of the frame is a decoration: it has no words of its own. */
async function picture({ payload }: Portal, id: unknown, allowed: boolean): Promise<LookView['crest']> {
  if (!id || !allowed) return undefined;
  const media = await payload.findByID({
    collection: 'media', id: String(id), depth: 0, locale: 'all', overrideAccess: true, disableErrors: true,
  });
  const stored = media ? imageOf(media as unknown as Raw) : null;
  const image = imageView(stored, 'vi');
  const file = stored?.sources.filter(({ type }) => type !== 'image/avif').at(-1)?.file;
  return image && { ...image, alt: '', ...(file ? { file } : {}) };
} // prettier-ignore

/** The look of a unit's site: its own choice as far as the province allows it today, else that of the level. */
export async function siteLook(
  at: Portal,
  unit: string,
  locale: Locale,
  site: Raw,
  rails: Rails,
): Promise<LookView> {
  const level: Level = at.tree.get(unit)?.level ?? 'commune';
  const { choice, scale } = chosenScale(level, rails, site);
  const [crest, landmark, mourning] = await Promise.all([
    picture(at, site.crest, rails.crest),
    picture(at, site.landmark, rails.landmark),
    mourningOn(at, unit, locale),
  ]);
  const drawn = level === 'country' ? 'province' : level;
  return {
    ...(choice === 'level' ? {} : { palette: { name: choice, css: paletteCss(scale) } }),
    colours: coloursOf(scale),
    ...(crest ? { crest } : {}),
    landmark: landmark ?? `/art/masthead-${drawn}.svg`,
    ...(mourning ? { mourning } : {}),
  };
}
