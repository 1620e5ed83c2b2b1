import { fold } from '@/search/fold';
import { isClosed, type TreeUnit } from '@/tenants/unit-tree';

import { namesBelow, type FoldedNames } from './folded-names';
import { portal, type Portal } from './portal';
import type { SiteView, UnitEntry } from './types';
import { unitEntry } from './units';

const MOST = 30;

/** What was found: 0 by its very name, 1 and 2 by the beginning of it or of a word, 3 by a part, from 10 on by a former name. */
export type Hit = { unit: TreeUnit; rank: number; former?: string };

/** 0 the very name, 1 begins so, 2 a word of it begins so, 3 contains it; null not at all. Both texts are folded. */
function closeness(name: string, query: string): number | null {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return name.includes(query) ? 3 : null;
}

const best = (names: readonly string[], query: string): number | null =>
  names.reduce<number | null>((found, name) => {
    const rank = closeness(name, query);
    return rank === null ? found : Math.min(rank, found ?? rank);
  }, null);

const FORMER = 10;

/** Hits of one unit: by its names, or by a former name; a closed unit leads to the units that came after it. */
function hitsOf({ tree, today }: Portal, { unit, own, former }: FoldedNames, query: string): Hit[] {
  const rank = best(own, query);
  if (!isClosed(unit, today)) {
    if (rank !== null) return [{ unit, rank }];
    const old = former.find(({ names }) => best(names, query) !== null);
    return old ? [{ unit, rank: FORMER, former: old.name }] : [];
  }
  if (rank === null) return [];
  const next = unit.successors.flatMap((id) => tree.get(id) ?? []);
  return next.map((successor) => ({ unit: successor, rank: FORMER + rank, former: unit.name }));
}

/** Units below `root` whose names match, best first, each once. @param query folded */
export function rankUnits(at: Portal, root: string, query: string): Hit[] {
  if (!query) return [];
  const hits = namesBelow(at.tree, root).flatMap((names) => hitsOf(at, names, query));
  const seen = new Set<string>();
  return hits
    .sort((a, b) => a.rank - b.rank)
    .filter(({ unit }) => !seen.has(unit.id) && seen.add(unit.id));
}

/** Units that match what a visitor typed, with or without tone marks: exact first, then near, then by former names. */
export async function findUnits(site: SiteView, query: string): Promise<UnitEntry[]> {
  const at = await portal();
  const root = at.tree.lineage(site.unitId)[0];
  if (!root) return [];
  return rankUnits(at, root.id, fold(query))
    .slice(0, MOST)
    .map(({ unit, former }) => ({ ...unitEntry(at, site, unit), ...(former ? { former } : {}) }));
}
