import { scopeOf } from '../scope';
import { freeLabel, freeSlug } from './address-label';
import type { ExistingUnit } from './existing';
import { groupBy } from './group-by';
import { startOf, type Match } from './match';
import type { NewUnit } from './plan-types';
import { unitType } from './unit-types';

type Node = Pick<ExistingUnit, 'id' | 'level' | 'parent' | 'slug' | 'hostLabel' | 'path'>;

const byCode = (a: Match, b: Match): number => (a.unit.code < b.unit.code ? -1 : 1);

/**
 * The new units of a file with their ids, addresses and scope. Addresses of units that exist are never touched, and a
 * new unit yields to its siblings, closed ones included. Siblings are taken in the order of their codes, so the result
 * does not depend on the order of rows.
 * @param idOf the id a match has or will have
 * @param parentOf id of the parent of an incoming unit
 */
export function addUnits(
  matches: readonly Match[],
  existing: readonly ExistingUnit[],
  day: string,
  idOf: (match: Match) => string,
  parentOf: (match: Match) => string | null,
): NewUnit[] {
  const nodes = new Map<string, Node>(existing.map((unit) => [unit.id, unit]));
  const taken = new Map<string | null, { slugs: Set<string>; labels: Set<string> }>();
  const takenUnder = (parent: string | null) => {
    let sets = taken.get(parent);
    if (!sets) taken.set(parent, (sets = { slugs: new Set(), labels: new Set() }));
    return sets;
  };
  for (const unit of existing) {
    takenUnder(unit.parent).slugs.add(unit.slug);
    takenUnder(unit.parent).labels.add(unit.hostLabel);
  }
  const lineage = (id: string): Node[] => {
    const node = nodes.get(id);
    return node ? [...(node.parent ? lineage(node.parent) : []), node] : [];
  };

  /** An address stated in the file is used as it is, unless a unit of the registry has it already. */
  const address = (match: Match, parent: string | null) => {
    const { slugs, labels } = takenUnder(parent);
    const type = unitType(match.unit.type, match.unit.level)!;
    const { slug, hostLabel } = match.unit;
    const own = { slug: slug && !slugs.has(slug) ? slug : freeSlug(match.unit, type, slugs), hostLabel: hostLabel && !labels.has(hostLabel) ? hostLabel : freeLabel(match.unit, type, labels) };
    slugs.add(own.slug);
    labels.add(own.hostLabel);
    return own;
  };

  const levels = groupBy(matches.filter(({ old }) => old === null), ({ unit }) => unit.level);
  return [...levels.values()].flatMap((group) =>
    // Stated addresses first: a derived one must not take them.
    [...group].sort((a, b) => Number(b.unit.hostLabel !== null) - Number(a.unit.hostLabel !== null) || byCode(a, b)).map((match) => {
      const { unit } = match;
      const [id, parent] = [idOf(match), parentOf(match)];
      const own = address(match, parent);
      const above = parent ? nodes.get(parent) : undefined;
      const path = parent ? [above?.path, own.slug].filter(Boolean).join('/') : '';
      const node: Node = { id, level: unit.level, parent, path, ...own };
      nodes.set(id, node);
      return {
        ...node,
        code: unit.code, type: unit.type, name: unit.name, shortName: unit.shortName,
        nameEn: unit.nameEn, shortNameEn: unit.shortNameEn,
        validFrom: startOf(unit, day), validTo: unit.validTo,
        names: [], predecessors: [], successors: [], boundary: unit.boundary,
        scope: scopeOf(lineage(id)),
      };
    }),
  );
} // prettier-ignore
