import type { TreeUnit } from '../unit-tree';
import { UNIT_TYPES } from './unit-types';

const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;

/** The kinds of some units in running text, in the order of the law: "xã, thị trấn"; "communes and townships". */
export function unitKinds(units: readonly TreeUnit[], locale: 'vi' | 'en'): string {
  const known = UNIT_TYPES.filter(({ type, level }) =>
    units.some((unit) => unit.type === type && unit.level === level),
  );
  const words = known.map(({ vi, en }) =>
    (locale === 'vi' ? vi : plural(en)).toLocaleLowerCase(locale),
  );
  const distinct = [...new Set(words)];
  return locale === 'vi' ? distinct.join(', ') : new Intl.ListFormat('en').format(distinct);
}
