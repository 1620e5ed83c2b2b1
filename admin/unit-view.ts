import type { Level } from '@/tenants/levels';
import type { Scope } from '@/tenants/scope';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

export type Language = 'vi' | 'en';

/** A unit as the admin names it: nothing but public registry data. */
export type UnitView = {
  id: string;
  /** "Xã An Bình" */
  name: string;
  /** "An Bình" */
  shortName: string;
  /** "Xã", as the unit's own name says it: also Phường, Thị trấn, Thành phố */
  word: string;
  level: Level;
  /** "huyện Nam Sách, tỉnh Hải Dương" */
  above: string;
  code: string;
  scope: Scope;
  closed: boolean;
};

const LEVEL_EN: Record<Level, string> = {
  country: 'Country',
  province: 'Province',
  district: 'District',
  commune: 'Commune',
};

/** First letter small, for names within a sentence: "xã An Bình". */
export const within = (name: string): string =>
  name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

/** The type word that a full name begins with; the level in English. */
export function typeWord(unit: TreeUnit, language: Language): string {
  if (language === 'en') return LEVEL_EN[unit.level];
  const word = unit.name.endsWith(unit.shortName)
    ? unit.name.slice(0, -unit.shortName.length).trim()
    : '';
  return word || unit.type;
}

export const nameOf = (unit: TreeUnit, language: Language): string =>
  (language === 'en' && unit.nameEn) || unit.name;

/** @param today YYYY-MM-DD */
export function unitView(
  tree: UnitTree,
  unit: TreeUnit,
  language: Language,
  today: string,
): UnitView {
  const above = tree.lineage(unit.id).slice(0, -1).reverse();
  return {
    id: unit.id,
    name: nameOf(unit, language),
    shortName: (language === 'en' && unit.shortNameEn) || unit.shortName,
    word: typeWord(unit, language),
    level: unit.level,
    above: above
      .map((each) => (language === 'en' ? nameOf(each, 'en') : within(each.name)))
      .join(', '),
    code: unit.code,
    scope: tree.scope(unit.id),
    closed: isClosed(unit, today),
  };
}
