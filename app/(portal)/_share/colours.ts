import type { Scale } from '@/appearance/scale';

export type Colours = { ground: string; strip: string };

/** Masthead and bar of a palette, as in roles.css; white and pale gold can be read on them (`appearance/pairs.ts`). */
export const coloursOf = (scale: Scale): Colours => ({ ground: scale[700], strip: scale[800] });

export const WHITE = '#FFFFFF';
export const PALE_GOLD = '#FBE7B4';

/** Ornament, never text. */
export const GOLD = '#D9A738';
