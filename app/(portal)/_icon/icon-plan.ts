/** Whose icon it is, and how a program that shows it cuts it. */
export type IconPlan = {
  /** pixels of each side */
  size: number;
  /** how much of the side the crest or the star takes */
  part: number;
  /** colour behind it: that of the masthead, where the crest was chosen to stand */
  ground: string;
  /** stored name of the crest's picture; the star, where there is none */
  crest?: string;
};

type Shape = Pick<IconPlan, 'size' | 'part'>;

/** A program that masks keeps the circle of 80 % of the side (W3C Manifest, "safe zone"): the square that fits into it is 0.8 / √2. */
const MASKABLE = 0.56;

/** Every icon that a site has, by the name of its file: nothing else is drawn. */
export const ICONS = {
  // What search engines take is a multiple of 48.
  '48.png': { size: 48, part: 0.92 },
  // iOS rounds the corners.
  '180.png': { size: 180, part: 0.76 },
  '192.png': { size: 192, part: 0.86 },
  '512.png': { size: 512, part: 0.86 },
  '512-maskable.png': { size: 512, part: MASKABLE },
} as const satisfies Record<string, Shape>;

export type IconFile = keyof typeof ICONS;

export const ICON_TYPE = 'image/png';

/** Whether a site has an icon of this name. */
export const isIconFile = (file: string): file is IconFile => Object.hasOwn(ICONS, file);

/** Address of an icon inside a site. */
export const iconPath = (file: IconFile): string => `/icon/${file}`;
