import type { Payload } from 'payload';

import { engineOf } from '@/database/engine';

import { makeTable } from './sqlite-table';

/** Makes what the search of this database needs and its schema does not say; called at every start. */
export async function prepareSearch(payload: Payload): Promise<void> {
  const engine = engineOf(payload);
  if (engine.kind === 'sqlite') await makeTable(engine.db);
}
