import { contrast, greyOf } from './oklch';
import type { Scale } from './scale';

/** What must be told apart on a page, in the words of `check-colour.ts`. */
export type PairName =
  | 'link'
  | 'linkOnTint'
  | 'strongOnTint'
  | 'textOnTint'
  | 'masthead'
  | 'goldOnMasthead'
  | 'bar'
  | 'darkLink'
  | 'darkText'
  | 'darkMasthead';

export type Pair = { name: PairName; one: string; other: string; least: number };

const WHITE = '#ffffff';
const TEXT = ['#1b1715', '#5a534a'];
const DARK_GROUNDS = ['#161311', '#1f1b18'];
const DARK_TEXT = ['#f4efe8', '#c6bdb1'];
const PALE_GOLD = '#fbe7b4';
const GOLD = '#ebc761';

/** Every pair of colours of the look (LOOK.md, 4) in which a palette takes part, in light and in dark. AA is 4.5, 3 for marks. */
export function pairsOf(scale: Scale): Pair[] {
  const tints = [scale[50], scale[100]];
  const darkTints = [scale.dark.tint, scale.dark.tint2];
  const each = (name: PairName, ones: readonly string[], others: readonly string[], least = 4.5) =>
    ones.flatMap((one) => others.map((other): Pair => ({ name, one, other, least })));
  return [
    ...each('link', [scale[600]], [WHITE]),
    ...each('linkOnTint', [scale[600]], tints),
    ...each('strongOnTint', [scale[700]], [WHITE, ...tints]),
    ...each('textOnTint', TEXT, tints),
    ...each('masthead', [WHITE], [scale[700]]),
    ...each('goldOnMasthead', [PALE_GOLD], [scale[700]]),
    ...each('bar', [WHITE], [scale[800]]),
    ...each('bar', [GOLD], [scale[800]], 3),
    ...each('darkLink', [scale[300], scale[200]], [...DARK_GROUNDS, ...darkTints]),
    ...each('darkText', DARK_TEXT, darkTints),
    ...each('darkMasthead', [WHITE, PALE_GOLD], [scale[900]]),
  ];
}

/** Names of the pairs that cannot be read, in mourning's grey either, each once. */
export const failing = (scale: Scale): PairName[] => [
  ...new Set(
    pairsOf(scale).flatMap(({ name, one, other, least }) =>
      Math.min(contrast(one, other), contrast(greyOf(one), greyOf(other))) < least ? [name] : [],
    ),
  ),
];
