import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ARTICLES } from '@/scripts/demo/articles/all';
import { localArticles } from '@/scripts/demo/local';
import { demoPages } from '@/scripts/demo/pages';
import type { DemoUnit } from '@/scripts/demo/types';

type RegistryUnit = {
  code: string;
  name: string;
  shortName: string;
  type: string;
  level: string;
  parentCode: string | null;
};

/** A unit of the demo with the codes of the units above it, the highest first. */
export type PlacedUnit = DemoUnit & { above: readonly string[] };

/** An item of the demo as judgments name it. */
export type DemoItem = {
  /** key of an article; of a page `page-<unit code>-<slug>` */
  key: string;
  /** code of the unit that wrote it */
  unit: string;
  isPage: boolean;
  sentDown?: 'all' | 'communes' | 'districts';
  /** accepted by all units above */
  offeredUp: boolean;
};

const PROVINCE_LEVELS = ['province', 'district', 'commune'];

function readUnits(): Map<string, PlacedUnit> {
  const file = path.join(process.cwd(), 'data', 'hai-duong-units-2024.json');
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: RegistryUnit[] };
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  // In the order in which the seed counts them (`demo-units.ts`): what a unit has of its own depends on its number.
  const sorted = [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(
    sorted.map(({ code, name, shortName, type, level, parentCode }, index) => {
      const parent = byCode.get(parentCode ?? '');
      const above = [parent?.parentCode, parent?.code].filter((each) => each != null);
      const unit = { code, name, shortName, type, level, parentName: parent?.name ?? '', index };
      return [code, { ...unit, above }];
    }),
  );
}

/** All units of the demo by their code, without a database. */
export const DEMO_UNITS: ReadonlyMap<string, PlacedUnit> = readUnits();

/** Every article and page of the demo. */
export const DEMO_ITEMS: readonly DemoItem[] = [
  ...[...ARTICLES, ...[...DEMO_UNITS.values()].flatMap(localArticles)].map((article) => ({
    key: article.key,
    unit: article.unit,
    isPage: false,
    ...(article.sendDown ? { sentDown: article.sendDown } : {}),
    offeredUp: article.offeredUp ?? false,
  })),
  ...[...DEMO_UNITS.values()].flatMap((unit) =>
    demoPages(unit).map(({ slug }) => ({
      key: `page-${unit.code}-${slug}`,
      unit: unit.code,
      isPage: true,
      offeredUp: false,
    })),
  ),
];

const SENT_TO = { all: PROVINCE_LEVELS, communes: ['commune'], districts: ['district'] } as const;

/** Whether an item can be found on a unit's site in a scope: by where it was written, and where it was sent or accepted. */
export function isWithinReach(item: DemoItem, scope: 'site' | 'below' | 'all', from: string): boolean {
  const [unit, asked] = [DEMO_UNITS.get(item.unit), DEMO_UNITS.get(from)];
  if (!unit || !asked) return false;
  if (scope === 'all' || item.unit === from) return true;
  const isBelow = unit.above.includes(from);
  if (scope === 'below') return isBelow;
  if (item.isPage) return false;
  const sent = item.sentDown !== undefined && asked.above.includes(item.unit);
  const levels: readonly string[] = item.sentDown ? SENT_TO[item.sentDown] : [];
  return (sent && levels.includes(asked.level)) || (isBelow && item.offeredUp);
} // prettier-ignore
