import { fromOklch, toOklch } from './oklch';
import { failing, type PairName } from './pairs';
import { scaleOf, type Scale } from './scale';

export type Verdict =
  | { scale: Scale }
  /** `nearest` has the hue of what was chosen and can be read everywhere */
  | { fails: PairName[]; nearest: string };

const holds = (hex: string): boolean => failing(scaleOf(hex)).length === 0;

/** The nearest colour that holds: the same hue, as little darker as possible. Black holds, so there is one. */
function nearestOf(hex: string): string {
  const { l, c, h } = toOklch(hex);
  let [low, high] = [0, l];
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (holds(fromOklch({ l: middle, c, h }))) low = middle;
    else high = middle;
  }
  return fromOklch({ l: low, c, h });
}

/** Whether a unit's own colour gives a palette in which every pair can be read, in both displays. @param hex as `hexColour` gives it */
export function checkColour(hex: string): Verdict {
  const scale = scaleOf(hex);
  const fails = failing(scale);
  return fails.length === 0 ? { scale } : { fails, nearest: nearestOf(hex) };
}
