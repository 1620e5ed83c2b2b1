import config from '@payload-config';
import { getPayload } from 'payload';

import { env } from '@/security/env';
import { reconcile } from '@/syndication/reconcile';

import { startWorker } from './start-worker';

/** On SQLite a crash may have left a change half done: `reconcile` heals it before the first page (DESIGN 6). */
export async function startServer(): Promise<void> {
  const settings = env();
  const payload = await getPayload({ config });
  if (settings.databaseKind === 'sqlite') {
    const findings = await reconcile(payload, { repair: true });
    if (findings.length > 0)
      payload.logger.warn({ msg: 'placements repaired at start', count: findings.length });
  }
  if (settings.workerInServer) startWorker(payload);
}
