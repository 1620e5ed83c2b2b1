import { UNIT_TYPES } from '@/tenants/registry/unit-types';
import type { TreeUnit } from '@/tenants/unit-tree';

import type { Locale } from './types';

const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;

/** The kinds of some units in running text, in the order of the law: "xã, thị trấn"; "communes and townships". */
export function unitKinds(units: readonly TreeUnit[], locale: Locale): string {
  const known = UNIT_TYPES.filter(({ type, level }) =>
    units.some((unit) => unit.type === type && unit.level === level),
  );
  const words = known.map(({ vi, en }) =>
    (locale === 'vi' ? vi : plural(en)).toLocaleLowerCase(locale),
  );
  const distinct = [...new Set(words)];
  return locale === 'vi' ? distinct.join(', ') : new Intl.ListFormat('en').format(distinct);
}
