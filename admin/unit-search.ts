import { fold } from '@/search/fold';
import { isClosed, type TreeUnit, type UnitTree } from '@/tenants/unit-tree';

export type UnitSearch = {
  query: string;
  /** YYYY-MM-DD */
  today: string;
  closed: boolean;
  limit: number;
  /** further condition, e.g. that the person may read there */
  accept?: (unit: TreeUnit) => boolean;
};

type Entry = { unit: TreeUnit; short: string; full: string; all: string };

const indexes = new WeakMap<UnitTree, Entry[]>();

/** Folded names of a tree, made once: a tree never changes. */
function entries(tree: UnitTree): Entry[] {
  const known = indexes.get(tree);
  if (known) return known;
  const made = [...tree.all()].map((unit) => ({
    unit,
    short: fold(unit.shortName),
    full: fold(unit.name),
    all: fold([unit.name, unit.nameEn, unit.code, ...unit.names.map((row) => row.name)].join(' ')),
  }));
  indexes.set(tree, made);
  return made;
}

/** Closeness of a hit: the name itself, its beginning, anywhere. */
const rank = (entry: Entry, query: string): number => {
  if (entry.short === query || entry.full === query || entry.unit.code === query) return 0;
  return entry.short.startsWith(query) || entry.full.startsWith(query) ? 1 : 2;
};

/** Units by a part of a present or former name or of the code, accents or none; the nearest first. */
export function searchUnits(
  tree: UnitTree,
  search: UnitSearch,
): { units: TreeUnit[]; total: number } {
  const query = fold(search.query);
  const words = query.split(' ').filter(Boolean);
  if (words.length === 0) return { units: [], total: 0 };
  const hits = entries(tree).filter(
    ({ unit, all }) =>
      words.every((word) => all.includes(word)) &&
      (search.closed || !isClosed(unit, search.today)) &&
      (search.accept?.(unit) ?? true),
  );
  hits.sort((a, b) => rank(a, query) - rank(b, query));
  return { units: hits.slice(0, search.limit).map(({ unit }) => unit), total: hits.length };
}
