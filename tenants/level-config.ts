import type { Payload } from 'payload';

import { railsOf } from '@/appearance/rails';

import { LEVEL_DEFAULTS, type LevelConfig, type MenuItem } from './level-defaults';
import { levelRow } from './level-row';

type Both = { vi: string; en: string };

const localized = (value: unknown, fallback: Both): Both => {
  const given = (value ?? {}) as Partial<Both>;
  return { vi: given.vi || fallback.vi, en: given.en || fallback.en };
};

function menuOf(value: unknown, fallback: readonly MenuItem[]): readonly MenuItem[] {
  if (!Array.isArray(value) || value.length === 0) return fallback;
  return value.map((row: Partial<MenuItem>) => ({
    label: row.label ?? '',
    labelEn: row.labelEn ?? '',
    path: row.path ?? '/',
    locked: row.locked === true,
  }));
}

/** Settings that hold for a unit: those its nearest ancestor-or-self laid down for the unit's level, else the built-in ones. */
export async function levelConfig(payload: Payload, unit: string): Promise<LevelConfig> {
  const { level, row: nearest } = await levelRow(payload, unit);
  const fallback = LEVEL_DEFAULTS[level];
  if (!nearest) return fallback;
  const features = nearest.features;
  return {
    firstLine: localized(nearest.titleFirstLine, fallback.firstLine),
    title: localized(nearest.titleTemplate, fallback.title),
    agency: localized(nearest.agencyTemplate, fallback.agency),
    menu: menuOf(nearest.menu, fallback.menu),
    features:
      Array.isArray(features) && features.length > 0 ? features.map(String) : fallback.features,
    rails: railsOf(nearest),
  };
}
