import type { Level } from './levels';
import { scopeOf, type Scope } from './scope';

/** A former name of a unit; `to` is the last day it was in force. Dates are YYYY-MM-DD. */
export type FormerName = {
  name: string;
  shortName: string;
  nameEn: string;
  from: string | null;
  to: string | null;
};

/** A unit of the registry as every page and rule needs it: no boundary, no contact. */
export type TreeUnit = {
  id: string;
  code: string;
  level: Level;
  type: string;
  name: string;
  shortName: string;
  nameEn: string;
  shortNameEn: string;
  slug: string;
  hostLabel: string;
  path: string;
  domain: string | null;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  names: readonly FormerName[];
  predecessors: readonly string[];
  successors: readonly string[];
};

/** A saved group of units; `steward` is the unit that keeps it. */
export type TreeGroup = {
  id: string;
  name: { vi: string; en: string };
  steward: string;
  members: readonly string[];
};

const collator = new Intl.Collator('vi');

/** The administrative tree in memory: immutable, built once per registry version. */
export class UnitTree {
  readonly version: string;
  readonly roots: readonly TreeUnit[];
  private readonly units: ReadonlyMap<string, TreeUnit>;
  private readonly below: ReadonlyMap<string, readonly TreeUnit[]>;
  private readonly saved: ReadonlyMap<string, TreeGroup>;
  private readonly inGroups: ReadonlyMap<string, readonly string[]>;

  constructor(units: readonly TreeUnit[], version = '', groups: readonly TreeGroup[] = []) {
    this.version = version;
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    const below = new Map<string, TreeUnit[]>();
    for (const unit of units) {
      if (!unit.parent) continue;
      const siblings = below.get(unit.parent);
      if (siblings) siblings.push(unit);
      else below.set(unit.parent, [unit]);
    }
    for (const siblings of below.values()) siblings.sort(byName);
    this.below = below;
    this.roots = units.filter((unit) => !unit.parent).sort(byName);
    this.saved = new Map(groups.map((group) => [group.id, group]));
    this.inGroups = this.groupsByMember(groups);
  }

  /** Nearest owner first. A member that a reorganisation took out of the owner's part of the tree is one no more. */
  private groupsByMember(groups: readonly TreeGroup[]): Map<string, string[]> {
    const found = new Map<string, { id: string; depth: number }[]>();
    for (const { id, steward, members } of groups) {
      for (const member of members) {
        const depth = this.lineage(member).findIndex((unit) => unit.id === steward);
        if (depth >= 0) found.set(member, [...(found.get(member) ?? []), { id, depth }]);
      }
    }
    const order = (a: { id: string; depth: number }, b: { id: string; depth: number }) =>
      b.depth - a.depth || (a.id < b.id ? -1 : 1);
    return new Map([...found].map(([unit, list]) => [unit, list.sort(order).map(({ id }) => id)]));
  }

  get size(): number {
    return this.units.size;
  }

  all(): IterableIterator<TreeUnit> {
    return this.units.values();
  }

  get(id: string | null | undefined): TreeUnit | undefined {
    return id ? this.units.get(id) : undefined;
  }

  /** Direct children in Vietnamese order. */
  children(id: string): readonly TreeUnit[] {
    return this.below.get(id) ?? [];
  }

  /** Ancestors-or-self, the root first; empty for an unknown id. A loop in damaged data ends the walk. */
  lineage(id: string): TreeUnit[] {
    const chain: TreeUnit[] = [];
    for (let unit = this.get(id); unit && !chain.includes(unit); unit = this.get(unit.parent)) {
      chain.unshift(unit);
    }
    return chain;
  }

  /** The unit and everything below it. */
  subtree(id: string): TreeUnit[] {
    const start = this.get(id);
    const found = start ? [start] : [];
    for (let i = 0; i < found.length; i += 1) found.push(...this.children(found[i]!.id));
    return found;
  }

  group(id: string): TreeGroup | undefined {
    return this.saved.get(id);
  }

  groups(): IterableIterator<TreeGroup> {
    return this.saved.values();
  }

  /** Ids of the saved groups that hold a unit, the nearest owner's first. */
  groupsOf(unit: string): readonly string[] {
    return this.inGroups.get(unit) ?? [];
  }

  scope(id: string): Scope {
    return scopeOf(this.lineage(id));
  }
}

function byName(a: TreeUnit, b: TreeUnit): number {
  return collator.compare(a.shortName, b.shortName) || collator.compare(a.name, b.name);
}

/** Whether the unit is closed on `day` (YYYY-MM-DD); `validTo` is its last day. */
export const isClosed = (unit: Pick<TreeUnit, 'validTo'>, day: string): boolean =>
  unit.validTo !== null && unit.validTo < day;
