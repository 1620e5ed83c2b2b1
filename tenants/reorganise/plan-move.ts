import { isAbove } from '../levels';
import type { Scope } from '../scope';
import { isClosed, UnitTree, type TreeUnit } from '../unit-tree';
import type { ReorganisationFault } from './refusal';

export type Move = {
  unit: string;
  parent: string;
  /** the first day under the new parent, YYYY-MM-DD */
  on: string;
};

/** A unit as it will be: the moved one and everything below it. */
export type MovedUnit = { id: string; parent: string | null; path: string; scope: Scope };

export type MovePlan = { units: MovedUnit[]; after: UnitTree };

/** Path of the last unit of a lineage below its root: "nam-sach/an-binh". */
const pathOf = (lineage: readonly TreeUnit[]): string =>
  lineage.slice(1).map(({ slug }) => slug).join('/'); // prettier-ignore

function faultOf(tree: UnitTree, { unit, parent, on }: Move): ReorganisationFault | null {
  const moved = tree.get(unit);
  const above = tree.get(parent);
  if (!moved || !above) return 'unknownUnit';
  if (tree.lineage(parent).some(({ id }) => id === unit)) return 'cycle';
  if (!isAbove(above.level, moved.level)) return 'notAbove';
  if (isClosed(above, on)) return 'parentClosed';
  const siblings = tree.children(parent).filter(({ id }) => id !== unit);
  const taken = siblings.some(
    ({ slug, hostLabel }) =>
      slug === moved.slug || (hostLabel !== '' && hostLabel === moved.hostLabel),
  );
  return taken ? 'slugTaken' : null;
}

/**
 * What a move changes. The whole subtree is listed even where nothing changes any more, so that a second run completes
 * what a first one left half done. Levels may be skipped; identities and levels never change.
 */
export function planMove(tree: UnitTree, move: Move): MovePlan | ReorganisationFault {
  const fault = faultOf(tree, move);
  if (fault) return fault;
  const place = (unit: TreeUnit): TreeUnit =>
    unit.id === move.unit ? { ...unit, parent: move.parent } : unit;
  const moved = new UnitTree([...tree.all()].map(place));
  const paths = new Map(moved.subtree(move.unit).map(({ id }) => [id, pathOf(moved.lineage(id))]));
  const after = new UnitTree(
    [...moved.all()].map((unit) => ({ ...unit, path: paths.get(unit.id) ?? unit.path })),
  );
  const units = after
    .subtree(move.unit)
    .map(({ id, parent, path }) => ({ id, parent, path, scope: after.scope(id) }));
  return { units, after };
}
