import { fold } from '@/search/fold';

import { RESERVED_LABELS } from '../hosts';
import type { UnitType } from './unit-types';

/** Address parts besides the system's host labels that no unit gets: they begin other paths of a site. */
const RESERVED_SLUGS: readonly string[] = ['vi', 'en', 'u', 'tim-kiem', 'search', 'sitemap', 'rss'];

export const isReserved = (part: string): boolean =>
  RESERVED_LABELS.includes(part) || RESERVED_SLUGS.includes(part);

const words = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** "An Bình" → "an-binh"; '' when nothing is left. */
export const slugOf = (name: string): string => words(name).join('-');

/** "An Bình" → "anbinh", "Đức" → "duc". */
export const labelOf = (name: string): string => words(name).join('').slice(0, 50);

/** "Phường 4" is `phuong4`, not `4`: a bare number says nothing in an address. */
const telling = (name: string, shortName: string): string =>
  /^\d+$/.test(shortName) ? name : shortName;

type Named = { name: string; shortName: string };

function firstFree(base: string, abbr: string, joint: string, taken: ReadonlySet<string>): string {
  const free = (part: string) => !taken.has(part) && !isReserved(part);
  if (free(base)) return base;
  const typed = `${base}${joint}${abbr}`;
  if (free(typed)) return typed;
  for (let number = 2; ; number += 1) if (free(`${typed}${number}`)) return `${typed}${number}`;
}

/**
 * The address part for a unit that has none, given those of its siblings (closed ones too: their sites stay readable).
 * A collision is resolved by the abbreviation of the type, then by a number.
 */
export const freeSlug = (unit: Named, type: UnitType, taken: ReadonlySet<string>): string =>
  firstFree(slugOf(telling(unit.name, unit.shortName)), type.abbr, '-', taken);

/** The same for the host label, which has no hyphen so that joined labels stay unique. */
export const freeLabel = (unit: Named, type: UnitType, taken: ReadonlySet<string>): string =>
  firstFree(labelOf(telling(unit.name, unit.shortName)), type.abbr, '', taken);
