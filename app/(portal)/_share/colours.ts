import type { Level } from '@/tenants/levels';

export type Colours = { ground: string; strip: string };

const PROVINCE: Colours = { ground: '#821518', strip: '#671014' };

/** Masthead and bar of each level, as in `portal.css`. */
export const COLOURS: Record<Level, Colours> = {
  country: PROVINCE,
  province: PROVINCE,
  district: { ground: '#1B3D6C', strip: '#152F55' },
  commune: { ground: '#16502F', strip: '#113D24' },
};

/** On those grounds: at least 7.7 to 1. */
export const WHITE = '#FFFFFF';
export const PALE_GOLD = '#FBE7B4';

/** Ornament, never text. */
export const GOLD = '#D9A738';
