import { fromOklch, toOklch } from './oklch';

const STEPS = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900] as const;

export type Step = (typeof STEPS)[number];

/** Colours of one palette; the tints of the dark display are no steps of it. */
export type Scale = Record<Step, string> & { dark: { tint: string; tint2: string; line: string } };

/** Lightness of each step, the mean of lacquer, indigo and rice in tokens.css, and its chroma as a part of that of 600. */
const SHAPE: Record<Exclude<Step, 600>, { l: number; part: number }> = {
  50: { l: 0.972, part: 0.08 },
  100: { l: 0.932, part: 0.2 },
  200: { l: 0.853, part: 0.42 },
  300: { l: 0.75, part: 0.65 },
  400: { l: 0.62, part: 0.9 },
  500: { l: 0.512, part: 1.05 },
  700: { l: 0.38, part: 0.88 },
  800: { l: 0.321, part: 0.73 },
  900: { l: 0.25, part: 0.55 },
};
const MAIN = 0.441;
const DARK = {
  tint: { l: 0.235, part: 0.25 },
  tint2: { l: 0.28, part: 0.4 },
  line: { l: 0.4, part: 0.55 },
};

/**
 * A whole palette from one colour, which stays as it is and becomes step 600. The other steps have the lightness of the
 * palettes we drew, so that the contrasts between them are those we measured whatever the hue; below a main colour that is
 * darker than ours the dark steps move down with it.
 * @param hex as `hexColour` gives it
 */
export function scaleOf(hex: string): Scale {
  const main = toOklch(hex);
  const down = Math.min(1, main.l / MAIN);
  const at = ({ l, part }: { l: number; part: number }): string =>
    fromOklch({ l: l < MAIN ? l * down : l, c: main.c * part, h: main.h });
  const steps = STEPS.map((step) => [step, step === 600 ? hex : at(SHAPE[step])]);
  const still = ({ l, part }: { l: number; part: number }) =>
    fromOklch({ l, c: main.c * part, h: main.h });
  return {
    ...(Object.fromEntries(steps) as Record<Step, string>),
    dark: { tint: still(DARK.tint), tint2: still(DARK.tint2), line: still(DARK.line) },
  };
}
