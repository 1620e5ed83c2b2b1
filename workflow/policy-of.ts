import type { PayloadRequest } from 'payload';

import type { UnitTree } from '@/tenants/unit-tree';

import type { Rule } from './policy';
import { rulesFor } from './rules-for';

/** The rule that holds for a kind of item of a unit. */
export async function policyOf(
  req: PayloadRequest,
  tree: UnitTree,
  unit: string,
  kind: string,
): Promise<Rule> {
  return (await rulesFor(req, tree, [unit]))(unit, kind);
}
