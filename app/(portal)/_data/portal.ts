import { cache } from 'react';

import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

import { env } from '@/security/env';
import { vietnamDay } from '@/tenants/day';
import type { Directory } from '@/tenants/directory';
import { getDirectory } from '@/tenants/sites';
import { getTree } from '@/tenants/tree';
import type { UnitTree } from '@/tenants/unit-tree';

/** What every read of the portal starts from. `today` is the calendar day in Viet Nam. */
export type Portal = {
  payload: Payload;
  tree: UnitTree;
  directory: Directory & { version: string };
  today: string;
};

/** One per request. */
export const portal = cache(async (): Promise<Portal> => {
  const payload = await getPayload({ config });
  const { hostPattern, baseDomain } = env();
  const today = vietnamDay(new Date());
  const [tree, directory] = await Promise.all([
    getTree(payload),
    getDirectory(payload, { pattern: hostPattern, baseDomain, today }),
  ]);
  return { payload, tree, directory, today };
});
