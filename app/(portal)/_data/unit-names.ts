import type { TreeUnit } from '@/tenants/unit-tree';

import type { Locale } from './types';

/** Full name at the head of a line: "Xã An Bình". */
export const nameOf = (unit: TreeUnit, locale: Locale): string =>
  locale === 'en' && unit.nameEn ? unit.nameEn : unit.name;

/** Name without the type: "An Bình". */
export const shortNameOf = (unit: TreeUnit, locale: Locale): string =>
  locale === 'en' && unit.shortNameEn ? unit.shortNameEn : unit.shortName;

/** Name in running text: "xã An Bình". A name without a type keeps its capital. */
export function runningName(unit: TreeUnit, locale: Locale): string {
  const name = nameOf(unit, locale);
  if (locale === 'en' || name === unit.shortName) return name;
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** The type around the short name: before it in Vietnamese ("Xã"), behind it in English ("Commune"). */
export function typeAround(unit: TreeUnit, locale: Locale): { before: string; after: string } {
  const name = nameOf(unit, locale);
  const short = shortNameOf(unit, locale);
  if (name.endsWith(` ${short}`)) return { before: name.slice(0, -short.length - 1), after: '' };
  if (name.startsWith(`${short} `)) return { before: '', after: name.slice(short.length + 1) };
  return { before: '', after: '' };
}
