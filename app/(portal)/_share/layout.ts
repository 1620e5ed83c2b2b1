import { GOLD, PALE_GOLD, WHITE } from './colours';
import type { Letters } from './letters';
import { SHARE_HEIGHT, SHARE_WIDTH, type SharePlan } from './share-plan';
import { shortened, wrap } from './wrap';

type Fonts = { regular: Letters; bold: Letters };

const MARGIN = 48;
const INSIDE = SHARE_WIDTH - 2 * MARGIN;
const STRIP = 104;
const GAP = 40;

/** A short title is large; a long one has three lines. Line height leaves room for stacked tone marks. */
const TITLES = [
  { size: 60, lines: 2 },
  { size: 46, lines: 3 },
] as const;
const LINE_HEIGHT = 1.42;
const PADDING = 30;

const path = (fill: string, data: string): string => `<path fill="${fill}" d="${data}"/>`;

function titleOf(text: string, bold: Letters) {
  const clean = bold.clean(text);
  const tried = TITLES.map(({ size, lines }) => {
    const measure = (one: string) => bold.width(one, size);
    return { size, ...wrap(clean, { measure, width: INSIDE, lines }) };
  });
  return tried.find(({ whole }) => whole) ?? tried.at(-1)!;
}

type Pair = { small: string; large: string };

/** Two lines in the strip, from the left or up to the right edge. */
function pairOf({ small, large }: Pair, fonts: Fonts, width: number, right: boolean): string {
  const one = (font: Letters, text: string, size: number, y: number, fill: string) => {
    const shown = shortened(font.clean(text), (part) => font.width(part, size), width);
    const x = right ? SHARE_WIDTH - MARGIN - font.width(shown, size) : MARGIN;
    return path(fill, font.outline(shown, { x, y: SHARE_HEIGHT - STRIP + y, size }));
  };
  return one(fonts.regular, small, 24, 42, PALE_GOLD) + one(fonts.bold, large, 32, 80, WHITE);
}

/** The name of the site takes what it needs; who published the item has the rest, half of it at least. */
function stripOf({ site, origin }: SharePlan, fonts: Fonts): string {
  const width = ({ small, large }: Pair) =>
    Math.max(
      fonts.regular.width(fonts.regular.clean(small), 24),
      fonts.bold.width(fonts.bold.clean(large), 32),
    );
  const own = { small: site.first, large: site.name };
  const other = origin
    ? { small: `${origin.label}:`, large: origin.agency }
    : { small: site.place ?? '', large: '' };
  const half = (INSIDE - GAP) / 2;
  const ownWidth = Math.min(width(own), Math.max(half, INSIDE - GAP - width(other)));
  const rest = INSIDE - GAP - ownWidth;
  return pairOf(own, fonts, ownWidth, false) + pairOf(other, fonts, rest, true);
}

/** Rings of the bronze drum, as behind the emblem of the masthead. */
const rings = (y: number): string =>
  [48, 66, 104, 112, 154, 162, 206]
    .map((r) => `<circle cx="${SHARE_WIDTH - 210}" cy="${y}" r="${r}"/>`)
    .join('');

/**
 * What is drawn over the cover, or over the bare ground.
 * @returns the drawing, of outlines alone, and how much of the height above it is free for the cover
 */
export function layout(plan: SharePlan, fonts: Fonts): { svg: string; free: number } {
  const { colours } = plan;
  const title = titleOf(plan.title, fonts.bold);
  const step = title.size * LINE_HEIGHT;
  const free = Math.round(SHARE_HEIGHT - STRIP - 2 * PADDING - step * title.lines.length);
  const first = free + PADDING + title.size;
  const lines = title.lines.map((line, n) =>
    path(WHITE, fonts.bold.outline(line, { x: MARGIN, y: first + n * step, size: title.size })),
  );
  const ornament = plan.cover
    ? `<rect y="${free}" width="${SHARE_WIDTH}" height="5" fill="${GOLD}"/>`
    : `<g fill="none" stroke="${GOLD}" stroke-width="3" opacity="0.3">${rings(free * 0.44)}</g>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    ...(plan.cover ? [`<rect y="${free}" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT - free}" fill="${colours.ground}"/>`] : []),
    ornament,
    `<rect y="${SHARE_HEIGHT - STRIP}" width="${SHARE_WIDTH}" height="${STRIP}" fill="${colours.strip}"/>`,
    ...lines,
    stripOf(plan, fonts),
    '</svg>',
  ]; // prettier-ignore
  return { svg: svg.join(''), free };
}
