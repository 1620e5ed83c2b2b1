import type { Level } from '../levels';

/** A type of unit at its level: its words in names and the short form that tells apart two siblings with one name. */
export type UnitType = { type: string; level: Level; vi: string; en: string; abbr: string };

/** Types of the Law on Organisation of Local Government (2015 with the three tiers, 2025 with two). */
export const UNIT_TYPES: readonly UnitType[] = [
  { type: 'country', level: 'country', vi: 'Nước', en: '', abbr: 'tw' },
  { type: 'province', level: 'province', vi: 'Tỉnh', en: 'Province', abbr: 't' },
  { type: 'city', level: 'province', vi: 'Thành phố', en: 'City', abbr: 'tp' },
  { type: 'district', level: 'district', vi: 'Huyện', en: 'District', abbr: 'h' },
  { type: 'urban-district', level: 'district', vi: 'Quận', en: 'District', abbr: 'q' },
  { type: 'town', level: 'district', vi: 'Thị xã', en: 'Town', abbr: 'tx' },
  { type: 'city', level: 'district', vi: 'Thành phố', en: 'City', abbr: 'tp' },
  { type: 'commune', level: 'commune', vi: 'Xã', en: 'Commune', abbr: 'x' },
  { type: 'ward', level: 'commune', vi: 'Phường', en: 'Ward', abbr: 'p' },
  { type: 'township', level: 'commune', vi: 'Thị trấn', en: 'Township', abbr: 'tt' },
  { type: 'special-zone', level: 'commune', vi: 'Đặc khu', en: 'Special Zone', abbr: 'dk' },
];

/** The type at a level; undefined when there is none, e.g. a ward at district level. */
export const unitType = (type: string, level: Level): UnitType | undefined =>
  UNIT_TYPES.find((known) => known.type === type && known.level === level);

/** "Xã An Bình" → "An Bình"; the name itself when it does not begin with the type's word. */
export const withoutType = (name: string, type: UnitType): string =>
  name.startsWith(`${type.vi} `) ? name.slice(type.vi.length + 1) : name;

/** "An Binh Commune" → "An Binh". */
export const withoutEnglishType = (nameEn: string, type: UnitType): string =>
  type.en && nameEn.endsWith(` ${type.en}`) ? nameEn.slice(0, -type.en.length - 1) : nameEn;
