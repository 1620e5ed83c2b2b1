import type { Payload } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

/** What every step of the seed needs. `unitOf` finds a unit by its code, `media` a picture's id by its key. */
export type SeedContext = {
  payload: Payload;
  tree: UnitTree;
  unitOf: (code: string) => string;
  media: (key: string) => string;
  section: (key: string) => string;
  /** ids of the topics to which every article of a section belongs */
  topicsOf: (section: string) => string[];
};
