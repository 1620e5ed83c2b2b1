import { fold } from '@/search/fold';
import type { TreeUnit, UnitTree } from '@/tenants/unit-tree';

/** Names of a unit as they are compared with what was typed; `former` beside the name to show. */
export type FoldedNames = {
  unit: TreeUnit;
  own: string[];
  former: { names: string[]; name: string }[];
};

const folded = (names: readonly string[]): string[] => names.filter(Boolean).map(fold);

const foldedNames = (unit: TreeUnit): FoldedNames => ({
  unit,
  own: folded([unit.shortName, unit.name, unit.shortNameEn, unit.nameEn]),
  former: unit.names.map((row) => ({ names: folded([row.shortName, row.name]), name: row.name })),
});

// Folding the names of a whole country takes longer than looking through them, and trees never change.
const kept = new WeakMap<UnitTree, Map<string, FoldedNames[]>>();

/** Folded names of a unit and of everything below it. */
export function namesBelow(tree: UnitTree, root: string): FoldedNames[] {
  const roots = kept.get(tree) ?? new Map<string, FoldedNames[]>();
  kept.set(tree, roots);
  const names = roots.get(root) ?? tree.subtree(root).map(foldedNames);
  roots.set(root, names);
  return names;
}
