import type { Level } from '@/tenants/levels';

import { scaleOf, type Scale } from './scale';

/** The palettes of the three levels as tokens.css and roles.css have them (a test compares). */
const lacquer: Scale = {
  50: '#fdf4f2', 100: '#f9e3df', 200: '#f0c3bb', 300: '#e3988e', 400: '#cf645b',
  500: '#b73630', 600: '#9e2020', 700: '#821518', 800: '#671014', 900: '#48090d',
  dark: { tint: '#2a1817', tint2: '#33191a', line: '#5a2d2c' },
}; // prettier-ignore
const indigo: Scale = {
  50: '#f2f6fb', 100: '#dfe9f5', 200: '#bcd0e9', 300: '#8fb0d8', 400: '#5985bd',
  500: '#35659f', 600: '#234d84', 700: '#1b3d6c', 800: '#152f55', 900: '#0d1e3a',
  dark: { tint: '#161f2e', tint2: '#1a2b45', line: '#2f4a70' },
}; // prettier-ignore
const rice: Scale = {
  50: '#f1f8f2', 100: '#ddeee0', 200: '#b7dabf', 300: '#86be95', 400: '#4f9968',
  500: '#2c774a', 600: '#1e633b', 700: '#16502f', 800: '#113d24', 900: '#0a2817',
  dark: { tint: '#14221a', tint2: '#173123', line: '#2b5439' },
}; // prettier-ignore

/** What a unit may choose by name: dyes and materials of the country. */
export const PALETTES = {
  lacquer,
  indigo,
  rice,
  violet: scaleOf('#752f72'),
  brown: scaleOf('#6e4326'),
  teal: scaleOf('#0b6163'),
  moss: scaleOf('#4a5a1f'),
  stone: scaleOf('#43515c'),
} as const satisfies Record<string, Scale>;

export type PaletteName = keyof typeof PALETTES;

export const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

/** `level`: what the level has; `custom`: made from a colour of the unit's own. */
export const CHOICES = ['level', ...PALETTE_NAMES, 'custom'] as const;

export type PaletteChoice = (typeof CHOICES)[number];

export const isChoice = (value: unknown): value is PaletteChoice =>
  CHOICES.includes(value as PaletteChoice);

/** The country is drawn like a province: both have the nation's red. */
export const LEVEL_PALETTE: Record<Level, PaletteName> = {
  country: 'lacquer',
  province: 'lacquer',
  district: 'indigo',
  commune: 'rice',
};
