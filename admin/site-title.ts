import type { LevelConfig } from '@/tenants/level-defaults';
import type { TreeUnit } from '@/tenants/unit-tree';

import { nameOf, within, type Language } from './unit-view';

/** Title of a unit's site as its public pages show it, on one line. @param lineage ancestors-or-self, the root first */
export function siteTitle(
  lineage: readonly TreeUnit[],
  config: LevelConfig,
  language: Language,
): string {
  const at = (level: TreeUnit['level'], self?: TreeUnit): string => {
    const unit = self ?? lineage.slice(0, -1).find((each) => each.level === level);
    if (!unit) return '';
    return language === 'en' ? nameOf(unit, 'en') : within(unit.name);
  };
  const unit = lineage[lineage.length - 1];
  const values: Record<string, string> = {
    donVi: unit ? at(unit.level, unit) : '',
    huyen: at('district'),
    tinh: at('province'),
  };
  const full = config.title[language];
  const separator = full.includes(' – ') ? ' – ' : ', ';
  return full
    .split(separator)
    .filter((part) => [...part.matchAll(/\{(\w+)\}/g)].every(([, key]) => values[key!]))
    .map((part) => part.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''))
    .join(separator);
}
