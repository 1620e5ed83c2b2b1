import type { DemoUnit } from './types';

/** How Vietnamese official texts name a unit and what lies in it. */
export type UnitWords = {
  /** "xã", "phường", "thị trấn", "huyện", "thị xã", "thành phố", "tỉnh" */
  kind: string;
  /** "xã An Bình" */
  full: string;
  /** "Xã An Bình", for the start of a sentence */
  Full: string;
  /** "huyện Nam Sách"; '' for the province */
  parent: string;
  /** "thôn" in a xã, "khu dân cư" in a phường or thị trấn */
  area: string;
  /** "trưởng thôn" or "trưởng khu dân cư" */
  areaHead: string;
  /** What a district is divided into, as people say it: "xã, thị trấn", "xã, phường". */
  parts: string;
};

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Words for a unit; a phường and a thị trấn have khu dân cư, only a xã has thôn. */
export function wordsOf(unit: DemoUnit): UnitWords {
  const full = lower(unit.name);
  const kind = full.slice(0, full.length - unit.shortName.length).trim();
  const rural = unit.type === 'commune';
  const parent = unit.districtName ?? unit.parentName;
  return {
    kind,
    full,
    Full: unit.name,
    parent: parent ? lower(parent) : '',
    area: rural ? 'thôn' : 'khu dân cư',
    areaHead: rural ? 'trưởng thôn' : 'trưởng khu dân cư',
    parts: unit.type === 'district' ? 'xã, thị trấn' : 'xã, phường',
  };
}
