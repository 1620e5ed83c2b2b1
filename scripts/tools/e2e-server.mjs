/**
 * The server of the browser tests: the demo, on data of its own that is made anew for each run.
 * LT_E2E_KEEP=1 keeps the data of the last run, for trying one test over and over.
 */
import { rmSync } from 'node:fs';

import { dataDir } from './environment.mjs';

if (process.env.LT_E2E_KEEP !== '1') rmSync(dataDir(), { recursive: true, force: true });
await import('../demo.mjs');
