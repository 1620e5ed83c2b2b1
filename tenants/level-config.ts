import type { Payload } from 'payload';

import { LEVEL_DEFAULTS, type LevelConfig, type MenuItem } from './level-defaults';
import { getTree } from './tree';

type Both = { vi: string; en: string };

const localized = (value: unknown, fallback: Both): Both => {
  const given = (value ?? {}) as Partial<Both>;
  return { vi: given.vi || fallback.vi, en: given.en || fallback.en };
};

function menuOf(value: unknown, fallback: readonly MenuItem[]): readonly MenuItem[] {
  if (!Array.isArray(value) || value.length === 0) return fallback;
  return value.map((row: Partial<MenuItem>) => ({
    label: row.label ?? '',
    labelEn: row.labelEn || (row.label ?? ''),
    path: row.path ?? '/',
  }));
}

/** Settings that hold for a unit: those its nearest ancestor-or-self laid down for the unit's level, else the built-in ones. */
export async function levelConfig(payload: Payload, unit: string): Promise<LevelConfig> {
  const tree = await getTree(payload);
  const lineage = tree.lineage(unit);
  const level = lineage[lineage.length - 1]?.level ?? 'commune';
  const fallback = LEVEL_DEFAULTS[level];
  const { docs } = await payload.find({
    collection: 'level-settings', depth: 0, limit: 4, pagination: false, overrideAccess: true, locale: 'all',
    where: { and: [{ steward: { in: lineage.map(({ id }) => id) } }, { level: { equals: level } }] },
  }); // prettier-ignore
  const rows = docs as unknown as Record<string, unknown>[];
  const nearest = [...lineage]
    .reverse()
    .flatMap(({ id }) => rows.filter((row) => String(row.steward) === id))[0];
  if (!nearest) return fallback;
  const features = nearest.features;
  return {
    firstLine: localized(nearest.titleFirstLine, fallback.firstLine),
    title: localized(nearest.titleTemplate, fallback.title),
    agency: localized(nearest.agencyTemplate, fallback.agency),
    menu: menuOf(nearest.menu, fallback.menu),
    features:
      Array.isArray(features) && features.length > 0 ? features.map(String) : fallback.features,
  };
}
