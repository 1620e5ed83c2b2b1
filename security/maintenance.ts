import { existsSync } from 'node:fs';
import path from 'node:path';

import { env, type Env } from './env';
import { MAINTENANCE_PAGE } from './maintenance-page';

const RETRY_SECONDS = 300;

/** The file that switches it on without a restart: `touch <DATA_DIR>/maintenance`. */
export const MAINTENANCE_FILE = 'maintenance';

/** Whether the operator has closed the public sites: by MAINTENANCE=1 or by the file. Looked up anew each time. */
export const inMaintenance = (
  { maintenance, dataDir }: Pick<Env, 'maintenance' | 'dataDir'> = env(),
): boolean =>
  maintenance || existsSync(path.join(/* turbopackIgnore: true */ dataDir, MAINTENANCE_FILE));

/** What every public address answers meanwhile: a whole page that needs neither the database nor the application. */
export const maintenanceAnswer = (): Response =>
  new Response(MAINTENANCE_PAGE, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(RETRY_SECONDS),
      'cache-control': 'no-store',
    },
  });
