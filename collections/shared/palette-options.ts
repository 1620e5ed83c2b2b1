import type { PaletteChoice } from '@/appearance/palettes';

import { both, type Bilingual } from './labels';

const LABELS: Record<PaletteChoice, Bilingual> = {
  level: both('Màu của cấp', 'Colour of the level'),
  lacquer: both('Son', 'Lacquer red'),
  indigo: both('Chàm', 'Indigo'),
  rice: both('Xanh lúa', 'Rice green'),
  violet: both('Tím sim', 'Rose myrtle violet'),
  brown: both('Nâu sồng', 'Tanned brown'),
  teal: both('Xanh ngọc', 'Jade teal'),
  moss: both('Xanh rêu', 'Moss green'),
  stone: both('Xám đá', 'Stone grey'),
  custom: both('Màu riêng', 'A colour of one’s own'),
};

/** The palettes as options of a select. */
export const PALETTE_OPTIONS = (Object.keys(LABELS) as PaletteChoice[]).map((value) => ({
  value,
  label: LABELS[value],
}));
