import { fold } from '@/search/fold';
import { parseQuery, type Query } from '@/search/query';
import { termsOfLine } from '@/search/read-synonyms';
import { DEFAULT_SYNONYMS, SynonymSet } from '@/search/synonyms';
import type { UnitTree } from '@/tenants/unit-tree';

import { cachedRead } from './cached';
import type { Portal } from './portal';
import { wholeOf } from './search-rows';

/** A unit's former names and those of its predecessors stand for its name: who looks for "Nam Trung" finds what came after it. */
function formerNames(tree: UnitTree): { terms: string[] }[] {
  return [...tree.all()].flatMap((unit) => {
    const before = unit.predecessors.flatMap((id) => tree.get(id)?.shortName ?? []);
    const names = [...unit.names.map(({ name }) => name), ...before].filter(
      (name) => fold(name) !== fold(unit.shortName) && fold(name) !== fold(unit.name),
    );
    return names.map((name) => ({ terms: [name, unit.shortName] }));
  });
}

type Row = { terms: string[] };

/** Rows that the province of a site keeps, and those of the country. */
const keptRows = (at: Portal, unit: string): Promise<Row[]> =>
  cachedRead(
    { of: { unitId: wholeOf(at, unit).id, locale: 'vi', byPath: false }, what: 'synonyms' },
    async ({ payload, tree }) => {
      const above = tree.lineage(wholeOf(at, unit).id).map(({ id }) => id);
      const { docs } = await payload.find({
        collection: 'search-synonyms', depth: 0, limit: 0, pagination: false, overrideAccess: true, sort: 'key',
        where: { steward: { in: above } }, select: { terms: true },
      });
      return docs.map(({ terms }) => ({ terms: termsOfLine(terms) }));
    },
  ); // prettier-ignore

/** Sets by the rows that they were made from: the cache gives the same ones until somebody changes them. */
const sets = new WeakMap<Row[], { version: string; set: SynonymSet }>();

/** Official abbreviations, former names of units, and what the province of a site has added. Made anew when one of them changes. */
async function synonymsOf(at: Portal, unit: string): Promise<SynonymSet> {
  const rows = await keptRows(at, unit);
  const known = sets.get(rows);
  if (known?.version === at.tree.version) return known.set;
  const set = new SynonymSet([...DEFAULT_SYNONYMS, ...rows, ...formerNames(at.tree)]);
  sets.set(rows, { version: at.tree.version, set });
  return set;
}

/** What was typed, as search understands it on a unit's site. */
export const understood = async (at: Portal, unit: string, typed: string): Promise<Query> =>
  parseQuery(typed, await synonymsOf(at, unit));
