import type { Scope } from '../scope';
import type { FormerName } from '../unit-tree';
import type { ExistingUnit } from './existing';
import type { Fault } from './fault';
import type { Boundary } from './incoming';

/** A unit to be written: every field of the registry, ids in place of codes. */
export type NewUnit = ExistingUnit & {
  names: FormerName[];
  boundary: Boundary | null;
  scope: Scope;
};

/** New values of some fields of a unit. */
export type UnitPatch = Partial<Omit<NewUnit, 'id' | 'code' | 'level'>>;

type Line = { id: string; code: string; name: string };

/** What an import would do, in the order in which a person reads it. */
export type Plan = {
  /** the day from which the list holds */
  day: string;
  /** parents before children */
  add: NewUnit[];
  rename: (Line & { to: string; on: string })[];
  change: (Line & { fields: string[] })[];
  move: (Line & { parent: string; fromCode: string; toCode: string; on: string })[];
  close: (Line & { on: string })[];
  unchanged: number;
  /** the values to write for renames, changes and closings, one entry per unit */
  patches: { id: string; data: UnitPatch }[];
};

export type PlanOptions = {
  /** makes an id for a new unit */
  newId: () => string;
  /** closes what the file does not have; `on` is the last day, by default the day before the list's */
  closeMissing?: { on: string | null } | null;
  /** whether units can be moved; without it a move is a fault */
  canMove?: boolean;
};

export type PlanResult = { plan: Plan; faults: [] } | { plan: null; faults: Fault[] };
