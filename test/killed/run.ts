import { openPayload } from '@/scripts/seed/open-payload';

import { doAct, type Act } from './acts';
import { killAtWrite } from './kill-at-write';

// The program that `kill-drill.int.test.ts` starts: one act on its database, killed before the n-th write; 0 if there are fewer.
const [act = '', n = ''] = process.argv.slice(2);
const payload = await openPayload();
killAtWrite(payload, Number(n));
await doAct(payload, JSON.parse(act) as Act);
process.exit(0);
