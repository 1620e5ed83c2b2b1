import type { PayloadRequest } from 'payload';

import type { Scope } from '@/tenants/scope';
import { getTree } from '@/tenants/tree';
import { readersOf, type Reader } from '@/workflow/readers';

/** Who answers for a review whose owner is not there: the unit's editors and moderators, else those of the nearest unit above. */
export async function answerersOf(
  req: PayloadRequest,
  { steward, scope }: { steward: string; scope: Scope },
): Promise<Reader[]> {
  const state = { work: 'none', live: 'live' } as const;
  const at = {
    state,
    steward,
    scope,
    rule: 'alone' as const,
    submitter: null,
    soleWriter: null,
    unconfirmed: null,
  };
  return readersOf(req, await getTree(req.payload), at, null);
}
