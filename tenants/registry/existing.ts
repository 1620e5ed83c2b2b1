import type { Level } from '../levels';
import type { FormerName } from '../unit-tree';
import type { Boundary } from './incoming';

/** A unit as the registry holds it now. */
export type ExistingUnit = {
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
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  names: readonly FormerName[];
  predecessors: readonly string[];
  successors: readonly string[];
  /** undefined where boundaries were not read */
  boundary?: Boundary | null;
};
