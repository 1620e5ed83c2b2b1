import { PlaceNames, type Place, type PlaceName } from '@/search/places';
import type { Query } from '@/search/query';
import type { UnitTree } from '@/tenants/unit-tree';

import type { Portal } from './portal';
import { wholeOf } from './search-rows';

let known: { version: string; names: PlaceNames } | null = null;

/** So many units are asked by name, which an index serves; a name of more says little about where. */
const MOST_UNITS = 64;

/** Present and former names of units, for themselves and for what came after them. */
function* namesOf(tree: UnitTree): Generator<PlaceName> {
  for (const unit of tree.all()) {
    const before = unit.predecessors.flatMap((id) => tree.get(id) ?? []);
    const all = [unit, ...unit.names, ...before].flatMap(({ name, shortName }) => [
      name,
      shortName,
    ]);
    for (const name of new Set(all))
      for (const of of [unit.id, ...unit.successors]) yield { name, unit: of };
  }
}

function placeNames(tree: UnitTree): PlaceNames {
  if (known?.version !== tree.version)
    known = { version: tree.version, names: new PlaceNames(namesOf(tree)) };
  return known.names;
}

/**
 * The places that a query names, each with the units below it: below the province of the site, for nothing else is found there. The
 * province's own name says nothing there.
 */
export function placesIn({ tree, ...at }: Portal, unit: string, query: Query): Place[] {
  const whole = wholeOf({ tree, ...at }, unit);
  return placeNames(tree)
    .in(query)
    .map((place) => {
      const within = [...place.named].filter((id) => id !== whole.id && tree.lineage(id).some((above) => above.id === whole.id)); // prettier-ignore
      const units = new Set(within.flatMap((id) => tree.subtree(id).map((below) => below.id)));
      return { ...place, named: new Set(within), units };
    })
    .filter(({ units }) => units.size > 0 && units.size <= MOST_UNITS);
}
