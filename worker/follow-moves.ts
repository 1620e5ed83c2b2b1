import type { PayloadRequest } from 'payload';

import { readGeneration } from '@/database/generations';
import { checkScopes } from '@/tenants/reorganise/check-scopes';
import { TREE_KEY } from '@/tenants/tree';

/** The run at once may come before the last writer that knew the former tree; the one after it comes later than all. */
const RUNS = 2;

let seen = { generation: '', runs: 0 };

/** After the tree has changed, mends what other processes wrote in the second before they knew. Nothing to do otherwise. */
export async function followMoves({ payload }: PayloadRequest): Promise<void> {
  const generation = await readGeneration(payload, TREE_KEY);
  if (generation !== seen.generation) seen = { generation, runs: 0 };
  if (seen.runs >= RUNS) return;
  const found = await checkScopes(payload, { repair: true });
  if (found.length > 0) payload.logger.warn({ msg: 'scopes followed a move', found });
  seen.runs += 1;
}
