import type { Level } from '@/tenants/levels';

import { checkColour } from './check-colour';
import { hexColour } from './oklch';
import { isChoice, LEVEL_PALETTE, PALETTES, type PaletteChoice } from './palettes';
import { allows, type Rails } from './rails';
import type { Scale } from './scale';

/** The palette that a site is shown in; `choice` is `level` wherever the unit's own choice does not hold (any more). */
export function chosenScale(
  level: Level,
  rails: Rails,
  { palette, accent }: { palette?: unknown; accent?: unknown },
): { choice: PaletteChoice; scale: Scale } {
  const standard = { choice: 'level' as const, scale: PALETTES[LEVEL_PALETTE[level]] };
  if (!isChoice(palette) || palette === 'level' || !allows(rails, palette)) return standard;
  if (palette !== 'custom') return { choice: palette, scale: PALETTES[palette] };
  const hex = hexColour(accent);
  const verdict = hex ? checkColour(hex) : null;
  return verdict && 'scale' in verdict ? { choice: 'custom', scale: verdict.scale } : standard;
}
