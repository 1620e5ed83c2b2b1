import { mayIn, type Actor } from './actor';
import type { Capability } from './roles';
import { isClosed, type TreeUnit, type UnitTree } from './unit-tree';

/**
 * The units that keep up what a closed unit left: those it went into, and in place of one that has closed since, those that
 * one went into. In the order of the registry; a loop in damaged data ends the walk.
 * @param day YYYY-MM-DD
 * @returns nothing for a unit that is open, unknown, or went into none
 */
export function heirsOf(tree: UnitTree, unit: string, day: string): TreeUnit[] {
  const found: TreeUnit[] = [];
  const seen = new Set<string>();
  const walk = (id: string): void => {
    const one = tree.get(id);
    if (!one || seen.has(id)) return;
    seen.add(id);
    if (isClosed(one, day)) one.successors.forEach(walk);
    else if (id !== unit) found.push(one);
  };
  walk(unit);
  return found;
}

/** The first heir of a closed unit in which the actor may do something, for whom he then acts; null where there is none. */
export const heirFor = (
  actor: Actor | null,
  capability: Capability,
  { tree, unit, day }: { tree: UnitTree; unit: string; day: string },
): string | null =>
  heirsOf(tree, unit, day).find(({ id }) => mayIn(actor, capability, id, tree.scope(id)))?.id ??
  null;

/** Ids of the closed units that an actor's own roles do not reach, but those in an heir do. */
export function inheritedUnits(
  actor: Actor | null,
  capability: Capability,
  { tree, day }: { tree: UnitTree; day: string },
): string[] {
  const ids: string[] = [];
  for (const unit of tree.all()) {
    if (!isClosed(unit, day) || mayIn(actor, capability, unit.id, tree.scope(unit.id))) continue;
    if (heirFor(actor, capability, { tree, unit: unit.id, day })) ids.push(unit.id);
  }
  return ids;
}
