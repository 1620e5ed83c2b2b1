import { compareRich } from './compare-rich';
import type { Comparison, Place, Touched } from './place';
import { isNothing, valueKey } from './value-key';
import { rootOf } from '@/richtext/state';

/** Values by path of field. */
export type Values = Readonly<Record<string, unknown>>;

function touchedBy(base: string | null, mine: string, theirs: string): Touched {
  if (base === null) return 'both';
  if (mine === base) return 'theirs';
  return theirs === base ? 'mine' : 'both';
}

const isRich = (value: unknown): boolean => rootOf(value) !== null;

/**
 * Lays two versions of a text side by side. Places that only one person touched since `base` need no decision.
 * @param base what both began with; null when it is unknown
 */
export function compare(
  paths: readonly string[],
  base: Values | null,
  mine: Values,
  theirs: Values,
): Comparison {
  const places: Place[] = [];
  const frames: Comparison['frames'] = {};
  for (const path of paths) {
    const [own, other] = [mine[path], theirs[path]];
    const rich = [own, other].some(isRich) && [own, other].every((value) => isRich(value) || isNothing(value));
    if (rich) {
      const { places: found, frame } = compareRich(path, base ? (base[path] ?? null) : undefined, own, other);
      places.push(...found);
      if (found.length > 0) frames[path] = frame;
      continue;
    }
    const [ownKey, otherKey] = [valueKey(own), valueKey(other)];
    if (ownKey === otherKey) continue;
    const touched = touchedBy(base && valueKey(base[path]), ownKey, otherKey);
    places.push({ key: path, path, part: null, touched, rich: false, mine: own, theirs: other });
  }
  const clash = ({ touched }: Place): number => (touched === 'both' ? 0 : 1);
  return { places: places.sort((a, b) => clash(a) - clash(b)), frames };
} // prettier-ignore
