import type { PayloadRequest } from 'payload';

import type { UnitTree } from '../unit-tree';

/** What a reorganisation did to a unit. */
export type Reorganisation = {
  verb: 'move' | 'close';
  unit: string;
  /** the units whose administrators should read of it */
  concerned: readonly string[];
  before: Record<string, string | null>;
  after: Record<string, string | null | string[]>;
  /** the tree as it is afterwards */
  tree: UnitTree;
};

/** Writes a reorganisation down in its transaction; passed in, because the audit log knows the tree and not the reverse. */
export type RecordReorganisation = (req: PayloadRequest, change: Reorganisation) => Promise<void>;
