import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { reconcile } from '@/syndication/reconcile';
import { healEnds } from '@/workflow/heal-ends';
import { checkScopes } from '@/tenants/reorganise/check-scopes';

import { startWorker } from './start-worker';

/** On SQLite a crash may have left a change half done: `reconcile` heals it before the first page (DESIGN 6). */
export async function startServer(): Promise<void> {
  const settings = env();
  const payload = await getPayload({ config });
  if (settings.databaseKind === 'sqlite') {
    const scopes = await checkScopes(payload, { repair: true });
    const ends = await healEnds(payload, { repair: true });
    const placements = await reconcile(payload, { repair: true });
    if (placements.length + scopes.length + ends > 0)
      payload.logger.warn({
        msg: 'repaired at start',
        placements: placements.length,
        scopes: scopes.length,
        ends,
      });
  }
  if (settings.workerInServer) startWorker(payload);
}
